/**
 * Errors by name, with the sentence that the chain's metadata has for them.
 *
 * @module
 */

/**
 * @typedef {object} DispatchError
 * @property {string} pallet whose error it is; empty for errors of the runtime itself
 * @property {string} name of the error
 * @property {string} sentence what a user reads
 */

/**
 * The error with which a call was refused.
 *
 * @param {import('@polkadot/types/types').Registry} registry of the connection
 * @param {import('@polkadot/types/interfaces').DispatchError | undefined} error from the result of a transaction
 * @returns {DispatchError | undefined}
 */
export function errorOf(registry, error) {
	if (!error) return undefined;
	if (error.isModule) {
		const { section, name, docs } = registry.findMetaError(error.asModule);
		return { pallet: section, name, sentence: docs[0]?.toString().trim() ?? '' };
	}
	const inner = error.value?.type;
	return { pallet: '', name: inner ? `${error.type}.${inner}` : error.type, sentence: SENTENCES[error.type] ?? '' };
}

/** What the runtime's own errors mean here. */
const SENTENCES = {
	BadOrigin: 'The signer has not the role that the call needs. / 해당 권한이 없습니다.',
	Token: 'There is not that much to spend. / 잔액이 부족합니다.',
};

/** A call that was refused although it should have been accepted. */
export class Refusal extends Error {
	constructor(call, signer, error) {
		super(`${call.method.section}.${call.method.method} by ${signer.meta.name} was refused: ${error.name} (${error.sentence})`);
		this.refusal = error;
	}
}
