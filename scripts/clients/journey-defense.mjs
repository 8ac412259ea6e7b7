/**
 * The journey of the defence-proposals pilot, from the notice to the contract, by @polkadot/api on a development chain: sealed bids, a drawn panel, a ranking
 * that anybody recomputes, an objection that changes it, and an erasure that leaves it.
 *
 * It runs as often as one likes on the same chain, since every date is taken from the chain's clock.
 *
 * @module
 */
import { Chain } from './lib/chain.mjs';
import { DefenseCase } from './lib/defense/case.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { Story } from './lib/story.mjs';
import { enrolPetitioner, holdsNothing } from './lib/people.mjs';

/** Everybody who signs, but for the evaluators, who are appointed for the case. */
const SIGNERS = [
	...['program', 'audit', 'panel', 'reception'].map((office) => `//dapa//${office}`),
	...['firma', 'firmb', 'firmc'].map((firm) => `//${firm}//bid`),
	'//mnd//verifier',
	'//pool//manager',
	'//mma//enroller',
	'//citizen0',
];

await main('defence journey', async () => {
	await withDevelopmentNode(options(), async (url) => {
		const chain = await Chain.connect(url);
		await chain.awaken();
		const story = new Story(chain, ['defenseProposals', 'registry']);
		await holdsNothing(chain, SIGNERS);
		console.log(`None of the ${SIGNERS.length} signers holds a token: the organisation for which each acts pays.`);

		const pilot = new DefenseCase(chain, story);
		story.chapter('1. The notice');
		await pilot.publish();
		story.chapter('2. Sealed bids and nominees');
		await pilot.lodge();
		await pilot.nominate();
		story.chapter('3. The envelopes are opened');
		await pilot.open();
		story.chapter('4. Interests, merits, the draw');
		await pilot.draw();
		story.chapter('5. Sheets: committed, then revealed');
		await pilot.score();
		story.chapter('6. Prices, and the result');
		const citizen = await enrolPetitioner(chain, story, 0);
		await pilot.rank(citizen);
		story.chapter('7. A debrief, an objection, a corrected result');
		await pilot.contest();
		story.chapter('8. Negotiation');
		await pilot.negotiate();
		story.chapter('9. Erasure');
		await pilot.erase();
		await chain.disconnect();
	});
});
