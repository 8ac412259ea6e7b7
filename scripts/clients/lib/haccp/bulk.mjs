/**
 * Many calls at once on a node that makes a block when it is asked: for measurements, where waiting for each call would be what is measured.
 *
 * @module
 */

/** Calls of one batch. */
const BATCH = 64;

/** One signer who sends without waiting. */
export class Bulk {
	#chain;
	#signer;
	#nonce;

	constructor(chain, signer, nonce) {
		this.#chain = chain;
		this.#signer = signer;
		this.#nonce = nonce;
	}

	/**
	 * @param {import('../chain.mjs').Chain} chain
	 * @param {import('@polkadot/keyring/types').KeyringPair} signer
	 */
	static async of(chain, signer) {
		return new Bulk(chain, signer, (await chain.api.rpc.system.accountNextIndex(signer.address)).toNumber());
	}

	/** Puts a call into the pool. */
	async send(call) {
		const nonce = this.#nonce;
		this.#nonce += 1;
		await call.signAsync(this.#signer, { nonce });
		await this.#chain.api.rpc.author.submitExtrinsic(call);
	}

	/** Puts calls into blocks, a batch each; fails when one of them is refused. */
	async all(calls) {
		for (let first = 0; first < calls.length; first += BATCH) {
			await this.send(this.#chain.api.tx.utility.batchAll(calls.slice(first, first + BATCH)));
			await seal(this.#chain);
		}
	}
}

/**
 * Makes a block, finalised at once.
 *
 * @param {import('../chain.mjs').Chain} chain
 * @returns {Promise<{ hash: string, transactions: number }>} it fails when a call in it was refused
 */
export async function seal(chain) {
	const { hash } = await chain.api._rpcCore.provider.send('engine_createBlock', [true, true]);
	const events = await (await chain.api.at(hash)).query.system.events();
	const refused = events.filter(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed');
	if (refused.length > 0) {
		const [{ event }] = refused;
		const error = event.data.dispatchError;
		throw new Error(`refused: ${error.isModule ? chain.api.registry.findMetaError(error.asModule).name : error.type}`);
	}
	const { block } = await chain.api.rpc.chain.getBlock(hash);
	return { hash, transactions: block.extrinsics.length };
}
