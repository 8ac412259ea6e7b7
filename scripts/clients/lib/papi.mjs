/**
 * The same chain through unmodified PAPI (polkadot-api), without generated descriptors: everything comes from the metadata at run time.
 *
 * @module
 */
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_MINI_SECRET } from '@polkadot-labs/hdkd-helpers';
import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { AccountId, createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';

const derive = sr25519CreateDerive(DEV_MINI_SECRET);
const ss58 = AccountId(42);

/** Longest wait for a transaction to be finalised, milliseconds. */
const PATIENCE = 90_000;

/**
 * A development account.
 *
 * @param {string} path such as `//dapa//program`
 * @returns {{ path: string, address: string, signer: import('polkadot-api').PolkadotSigner }}
 */
export function papiAccount(path) {
	const { publicKey, sign } = derive(path);
	return { path, address: ss58.dec(publicKey), signer: getPolkadotSigner(publicKey, 'Sr25519', sign) };
}

/**
 * Connects.
 *
 * @param {string} url ws address
 */
export async function papiClient(url) {
	const client = createClient(getWsProvider(url));
	const { hash } = await client.getFinalizedBlock();
	const metadata = unifyMetadata(decAnyMetadata(await client.getMetadata(hash)));
	return { client, api: client.getUnsafeApi(), metadata };
}

/**
 * Signs, submits and follows a transaction until it is finalised.
 *
 * @param {{ signer: import('polkadot-api').PolkadotSigner, path: string }} account
 * @param {import('polkadot-api').Transaction<any>} transaction
 * @returns {Promise<{ stations: string[], ok: boolean, block: { number: number, hash: string }, events: any[], dispatchError?: any }>}
 */
export function follow(account, transaction) {
	return new Promise((resolve, reject) => {
		const stations = [];
		const late = setTimeout(() => finish(reject, new Error(`a transaction of ${account.path} was not finalised`)), PATIENCE);
		const finish = (how, what) => {
			clearTimeout(late);
			how(what);
		};
		transaction.signSubmitAndWatch(account.signer).subscribe({
			next(event) {
				if (event.type !== 'txBestBlocksState' || event.found) stations.push(event.type);
				if (event.type === 'finalized') finish(resolve, { stations, ...event });
			},
			error: (error) => finish(reject, error),
		});
	});
}

/**
 * A dispatch error by pallet and name, with the sentence of the metadata.
 *
 * @param {any} metadata from `papiClient`
 * @param {any} error `dispatchError` of a result
 * @returns {{ pallet: string, name: string, sentence: string }}
 */
export function papiError(metadata, error) {
	if (error.type !== 'Module') return { pallet: '', name: error.type, sentence: '' };
	const { type: pallet, value } = error.value;
	const { errors } = metadata.pallets.find(({ name }) => name === pallet);
	const id = typeof errors === 'object' ? errors.type : errors;
	const variant = metadata.lookup[id].def.value.find(({ name }) => name === value.type);
	return { pallet, name: value.type, sentence: variant.docs[0]?.trim() ?? '' };
}
