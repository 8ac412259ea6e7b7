/**
 * Development accounts: hard derivations of the well-known development phrase. They hold no tokens; whoever they act for pays.
 *
 * @module
 */
import { Keyring } from '@polkadot/keyring';
import { DEV_PHRASE } from '@polkadot/keyring/defaults';
import { cryptoWaitReady } from '@polkadot/util-crypto';

await cryptoWaitReady();
const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
const known = new Map();

/**
 * The key pair of a path such as `//dapa//program`.
 *
 * @param {string} path
 * @returns {import('@polkadot/keyring/types').KeyringPair} its `meta.name` is the path
 */
export function account(path) {
	if (!known.has(path)) known.set(path, keyring.createFromUri(`${DEV_PHRASE}${path}`, { name: path }));
	return known.get(path);
}
