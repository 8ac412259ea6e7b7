/**
 * The journey of the archives pilot by @polkadot/api on a development chain: three files from the agency that made them to the records centre, one
 * on to the permanent archives, one to the shredder by committee and two signatures, and one that a freeze saves until it is lifted.
 *
 * It runs as often as one likes on the same chain: task codes and references are of the run, every date is taken from the chain's clock.
 *
 * @module
 */
import { Chain } from './lib/chain.mjs';
import { RecordsCase } from './lib/archives/case.mjs';
import { OFFICES } from './lib/archives/offices.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { holdsNothing } from './lib/people.mjs';
import { Story } from './lib/story.mjs';

await main('archives journey', async () => {
	await withDevelopmentNode(options(), async (url) => {
		const chain = await Chain.connect(url);
		await chain.awaken();
		const story = new Story(chain, ['archives']);
		await holdsNothing(chain, Object.values(OFFICES));

		const records = await RecordsCase.start(chain, story);
		story.chapter('1. A schedule, three files, a correction');
		await records.register();
		await records.correct();
		story.chapter('2. To the records centre');
		await records.toCentre();
		story.chapter('3. To the permanent archives');
		await records.toPermanent();
		story.chapter('4. One document is proved');
		await records.prove();
		story.chapter('5. An appraisal, and a freeze between vote and shredder');
		await records.appraise();
		await records.freeze();
		story.chapter('6. The freeze is lifted, two signers destroy');
		await records.destroy();
		story.chapter('7. What is left');
		await records.remains();
		await chain.disconnect();
	});
});
