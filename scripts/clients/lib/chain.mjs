/**
 * A chain seen through unmodified @polkadot/api: transactions watched until they are finalised, answers read from finalised blocks.
 *
 * @module
 */
import { ApiPromise, WsProvider } from '@polkadot/api';
import { xxhashAsHex } from '@polkadot/util-crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorOf, Refusal } from './errors.mjs';
import { rpc } from './node.mjs';
import { viewFunctions } from './views.mjs';

/** Longest wait for a transaction to be finalised, milliseconds. */
const PATIENCE = 90_000;

/** Longest wait for a node to answer, milliseconds. */
const START = 30_000;

/** Keys of the storage in one answer. */
const PAGE = 500;

/** A connection to one node. */
export class Chain {
	/**
	 * @param {ApiPromise} api
	 */
	constructor(api) {
		this.api = api;
		this.views = viewFunctions(api);
	}

	/**
	 * Connects, as soon as the node answers, and reads the metadata.
	 *
	 * @param {string} url ws address
	 * @returns {Promise<Chain>}
	 */
	static async connect(url) {
		await answers(url.replace(/^ws/, 'http'));
		const provider = new WsProvider(url, 1_000, {}, 30_000);
		return new Chain(await ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: false }));
	}

	/** Ends the connection. */
	disconnect() {
		return this.api.disconnect();
	}

	/**
	 * Signs, submits and waits until the transaction stands in a finalised block. Fails when the call was refused.
	 *
	 * @param {import('@polkadot/keyring/types').KeyringPair} signer
	 * @param {import('@polkadot/api/types').SubmittableExtrinsic<'promise'>} call
	 * @returns {Promise<{ block: number, hash: string, events: import('@polkadot/types/interfaces').Event[] }>}
	 */
	async submit(signer, call) {
		const { error, ...done } = await this.#watch(signer, call);
		if (error) throw new Refusal(call, signer, error);
		return done;
	}

	/**
	 * Submits a call that the chain must refuse, with exactly this error.
	 *
	 * @param {import('@polkadot/keyring/types').KeyringPair} signer
	 * @param {import('@polkadot/api/types').SubmittableExtrinsic<'promise'>} call
	 * @param {string} name of the error: `NotFound`, `BadOrigin` …
	 * @returns {Promise<{ block: number, hash: string, error: import('./errors.mjs').DispatchError }>}
	 */
	async refused(signer, call, name) {
		const done = await this.#watch(signer, call);
		if (done.error?.name !== name) {
			throw new Error(`${describe(call)} should be refused as ${name}, but ${done.error?.name ?? 'it was accepted'}`);
		}
		return done;
	}

	/**
	 * Calls a view function of a pallet on the newest finalised block.
	 *
	 * @param {string} pallet as in the metadata: `Registry`
	 * @param {string} name of the function: `who`
	 * @param {...any} args
	 * @returns {Promise<import('@polkadot/types/types').Codec>}
	 */
	view(pallet, name, ...args) {
		return this.views.call(pallet, name, args);
	}

	/**
	 * The state of the newest finalised block.
	 *
	 * @returns {Promise<import('@polkadot/api/types').ApiDecoration<'promise'>>}
	 */
	async finalised() {
		return this.api.at(await this.api.rpc.chain.getFinalizedHead());
	}

	/**
	 * Which of these values stand anywhere in the raw storage of a pallet, in a key or in a value.
	 *
	 * @param {string} pallet as in the metadata: `Archives`
	 * @param {string[]} values hexadecimal
	 * @returns {Promise<string[]>} those that were found, in their order
	 */
	async foundInRawState(pallet, values) {
		const { state, chain } = this.api.rpc;
		const at = await chain.getFinalizedHead();
		const found = new Set();
		let from;
		for (;;) {
			const keys = await state.getKeysPaged(xxhashAsHex(pallet, 128), PAGE, from, at);
			if (keys.length === 0) return values.filter((value) => found.has(value));
			const stored = await state.queryStorageAt(keys, at);
			const text = keys.map((key, place) => `${key.toHex()} ${stored[place].toHex()}`).join(' ');
			for (const value of values) if (text.includes(value.slice(2))) found.add(value);
			from = keys.at(-1).toHex();
		}
	}

	/**
	 * The number of the newest finalised block.
	 *
	 * @returns {Promise<number>}
	 */
	async height() {
		return (await this.api.rpc.chain.getHeader(await this.api.rpc.chain.getFinalizedHead())).number.toNumber();
	}

	/**
	 * The time of the newest finalised block.
	 *
	 * @returns {Promise<number>} Unix seconds
	 */
	async now() {
		const state = await this.finalised();
		return Math.floor((await state.query.timestamp.now()).toNumber() / 1_000);
	}

	/**
	 * Moves the clock of a development chain forward and waits until a finalised block has the time. A moment that is past is left alone.
	 *
	 * @param {number} seconds Unix seconds
	 */
	async advanceTo(seconds) {
		if ((await this.now()) >= seconds) return;
		await this.api._rpcCore.provider.send('dev_advanceTo', [seconds]);
		const end = Date.now() + PATIENCE;
		while ((await this.now()) < seconds) {
			if (Date.now() > end) throw new Error(`no finalised block has the time ${seconds}`);
			await sleep(100);
		}
	}

	/** Has a chain without blocks make its first one, so that it has a time. */
	async awaken() {
		if ((await this.now()) === 0) await this.advanceTo(Math.floor(Date.now() / 1_000));
	}

	#watch(signer, call) {
		return new Promise((resolve, reject) => {
			let stop = () => {};
			const late = setTimeout(() => settle(reject, new Error(`${describe(call)} was not finalised in ${PATIENCE / 1_000} s`)), PATIENCE);
			const settle = (how, what) => {
				clearTimeout(late);
				stop();
				how(what);
			};
			const onResult = (result) => {
				if (result.isError) settle(reject, new Error(`${describe(call)} left the pool: ${result.status.type}`));
				if (result.isFinalized) this.#outcome(result).then((done) => settle(resolve, done), (error) => settle(reject, error));
			};
			call.signAndSend(signer, { nonce: -1 }, onResult).then(
				(unsubscribe) => {
					stop = unsubscribe;
				},
				(error) => settle(reject, new Error(`${describe(call)} by ${signer.meta.name}: ${error.message}`)),
			);
		});
	}

	async #outcome(result) {
		const hash = result.status.asFinalized.toHex();
		const header = await this.api.rpc.chain.getHeader(hash);
		return {
			block: header.number.toNumber(),
			hash,
			events: result.events.map((record) => record.event),
			error: errorOf(this.api.registry, result.dispatchError),
		};
	}
}

const describe = (call) => `${call.method.section}.${call.method.method}`;

/** Waits until a node answers. */
async function answers(url) {
	const end = Date.now() + START;
	for (;;) {
		try {
			return await rpc(url, 'system_health');
		} catch (error) {
			if (Date.now() > end) throw new Error(`no node answers at ${url}: ${error.cause?.code ?? error.message}`);
			await sleep(200);
		}
	}
}
