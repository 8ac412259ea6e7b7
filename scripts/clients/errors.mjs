/**
 * Errors as users meet them: every error of the chain's own pallets has a sentence in English and Korean, and errors that the chain really
 * answers are found by name with that sentence. A key that is nobody's cannot even submit.
 *
 * @module
 */
import { account } from './lib/accounts.mjs';
import { Chain } from './lib/chain.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';

await main('errors', async () => {
	await withDevelopmentNode(options(), async (url) => {
		const chain = await Chain.connect(url);
		const counted = sentences(chain.api, ['Won', 'Validators', 'Mandate', 'Registry', 'Claims', 'DefenseProposals', 'Haccp', 'Archives', 'Mailbox']);
		console.log(`${counted} errors of the chain's own pallets have a sentence in English and Korean`);
		for (const [path, call, name] of refusals(chain.api.tx)) {
			const { error } = await chain.refused(account(path), call, name);
			console.log(`${path}: ${call.method.section}.${call.method.method} -> ${error.name}: ${error.sentence}`);
			if (error.pallet && !isBilingual(error.sentence)) throw new Error(`${error.name} came without its sentence`);
		}
		await strangerIsTurnedAway(chain);
		await chain.disconnect();
	});
});

/** Counts the errors of the pallets and fails at the first without a sentence in both languages. */
function sentences(api, pallets) {
	let count = 0;
	for (const name of pallets) {
		const pallet = api.runtimeMetadata.asV16.pallets.find((candidate) => candidate.name.toString() === name);
		if (!pallet) throw new Error(`the metadata has no pallet ${name}`);
		if (pallet.errors.isNone) continue;
		const { def } = api.registry.lookup.getSiType(pallet.errors.unwrap().type);
		for (const variant of def.asVariant.variants) {
			const sentence = variant.docs[0]?.toString().trim() ?? '';
			if (!isBilingual(sentence)) throw new Error(`${name}.${variant.name} has no sentence in English and Korean: "${sentence}"`);
			count += 1;
		}
	}
	return count;
}

/** English first, Korean after the slash. */
function isBilingual(sentence) {
	return /^[A-Z][\x20-\x7e]+ \/ .*\p{Script=Hangul}/u.test(sentence);
}

/** Calls that the chain must refuse: by whom, which, and how the error is called. */
function refusals(tx) {
	const spare = account('//nobody//at//all').address;
	const hash = `0x${'00'.repeat(32)}`;
	return [
		['//dapa//manager', tx.registry.dismissOffice(999_999), 'NotFound'],
		['//dapa//manager', tx.registry.dismissOffice(1), 'NotYours'],
		['//dapa//manager', tx.registry.appointOffice(spare, ['Treasury'], null), 'BeyondGrant'],
		['//dapa//manager', tx.registry.appointOffice(spare, ['Treasurer'], 1), 'TooLate'],
		['//dapa//manager', tx.registry.appointOffice(account('//Alice').address, ['Treasurer'], null), 'AccountInUse'],
		['//dapa//program', tx.registry.appointOffice(spare, ['Treasurer'], null), 'BadOrigin'],
		['//dapa//manager', tx.registry.admitOrganisation(profile(), ['Treasurer'], [], spare), 'BadOrigin'],
		['//moef//treasury', tx.won.pay({ Organisation: 999_999 }, 1, null), 'NotFound'],
		['//firma//bid', tx.defenseProposals.lodgeSeal(999_999, hash), 'NotFound'],
		['//dapa//program', tx.defenseProposals.lodgeSeal(999_999, hash), 'BadOrigin'],
		['//fooda//operator', tx.haccp.returnCertificate(999_999), 'NotFound'],
		['//dapa//program', tx.haccp.returnCertificate(999_999), 'BadOrigin'],
		['//koreapost//carrier', tx.mailbox.confirmArrivals([1]), 'NotFound'],
		['//koreapost//carrier', tx.mailbox.acknowledge(1), 'BadOrigin'],
		['//firma//bid', tx.balances.transferKeepAlive(spare, 1_000_000), 'Token.FundsUnavailable'],
	];
}

function profile() {
	return { code: { Administrative: '0x30303030303031' }, kind: 'Agency', nameKo: '이름', nameEn: 'name' };
}

/** Nobody pays for a key that is neither an office nor enrolled, and it has nothing itself. */
async function strangerIsTurnedAway(chain) {
	try {
		await chain.submit(account('//nobody//at//all'), chain.api.tx.system.remark('0x00'));
	} catch (error) {
		if (!error.message.includes('1010')) throw error;
		console.log(`a stranger is turned away: ${error.message}`);
		return;
	}
	throw new Error('a key that is nobody\'s was let in');
}
