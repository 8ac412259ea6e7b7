/**
 * Who signs: offices and citizens who hold no tokens.
 *
 * @module
 */
import { account } from './accounts.mjs';
import { ENROLLER, petitioner } from './citizens.mjs';

/**
 * Fails when one of the accounts holds service credit or won.
 *
 * @param {import('./chain.mjs').Chain} chain
 * @param {string[]} paths
 */
export async function holdsNothing(chain, paths) {
	const state = await chain.finalised();
	for (const path of paths) {
		const { address } = account(path);
		const { data } = await state.query.system.account(address);
		const won = await state.query.assets.account(WON, address);
		if (!data.free.isZero() || won.isSome) throw new Error(`${path} holds tokens`);
	}
}

/** The asset that stands for won. */
const WON = 410;

/**
 * A citizen who is enrolled for petitions; enrolled now when that was not done before.
 *
 * @param {import('./chain.mjs').Chain} chain
 * @param {import('./story.mjs').Story} story
 * @param {number} citizen 0, 1 or 2
 * @returns {Promise<import('@polkadot/keyring/types').KeyringPair>}
 */
export async function enrolPetitioner(chain, story, citizen) {
	const { path, purpose, commitment, tag } = petitioner(citizen);
	const pair = account(path);
	if ((await chain.view('Registry', 'who', pair.address)).isNone) {
		const call = chain.api.tx.registry.enrolPerson(pair.address, purpose, commitment, tag);
		await story.act(account(ENROLLER), 'enrols a citizen whom it identified', call);
	}
	return pair;
}
