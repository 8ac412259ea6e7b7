/**
 * The journey of the food pilot by @polkadot/api on a development chain: a licensed maker is certified, logs its control points, makes a lot from two
 * inputs, ships it to two shops, sells some; an ordered recall of one input blocks it in both shops, recovery is counted, the recall settled; a wrong
 * recall is lifted; a use-by date and two years of records pass. At the end the events of its blocks are written as EPCIS 2.0.
 *
 * It runs as often as one likes on the same chain: numbers and references are of the run. Own options: `--epcis FILE` keeps the document.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { Chain } from './lib/chain.mjs';
import { FoodCase } from './lib/haccp/case.mjs';
import { checkEpcis } from './lib/haccp/epcis-check.mjs';
import { epcisOf } from './lib/haccp/epcis.mjs';
import { OFFICES } from './lib/haccp/offices.mjs';
import { bySchema } from './lib/haccp/published.mjs';
import { expect } from './lib/expect.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { holdsNothing } from './lib/people.mjs';
import { Story } from './lib/story.mjs';

await main('food journey', async () => {
	const { epcis, ...settings } = options({ epcis: '' });
	await withDevelopmentNode(settings, async (url) => {
		const chain = await Chain.connect(url);
		await chain.awaken();
		const story = new Story(chain, ['haccp']);
		await holdsNothing(chain, Object.values(OFFICES));

		const food = await FoodCase.start(chain, story);
		story.chapter('1. Sites and a certificate');
		await food.register();
		await food.certify();
		story.chapter('2. Control points, judged by the chain');
		await food.log();
		story.chapter('3. A lot from two inputs');
		await food.make();
		story.chapter('4. To two shops');
		await food.sell();
		story.chapter('5. One input is recalled by order');
		await food.recall();
		await food.settle();
		story.chapter('6. A wrong recall is lifted');
		await food.lift();
		story.chapter('7. Time passes');
		await food.expire();
		story.chapter('8. The same events as EPCIS 2.0, and what stays with the sites');
		await exported(chain, story, food, epcis);
		await food.remains();
		await holdsNothing(chain, Object.values(OFFICES));
		await chain.disconnect();
	});
});

/** Writes the events of the run twice, compares and checks them. */
async function exported(chain, story, food, file) {
	const [first, last] = [food.firstBlock, await chain.height()];
	const document = await epcisOf(chain, first, last);
	const counted = checkEpcis(document);
	expect('a second export', await epcisOf(chain, first, last), document);
	const steps = Object.entries(counted).map(([step, count]) => `${count} ${step}`);
	story.says(`blocks ${first} to ${last}: ${steps.join(', ')}`);
	const wrong = document.epcisBody.eventList.filter(({ errorDeclaration }) => errorDeclaration);
	expect('corrections', wrong.length, 1);
	story.says(`the published schema: ${bySchema(document)}`);
	if (file) writeFileSync(file, `${JSON.stringify(document, null, '\t')}\n`);
}
