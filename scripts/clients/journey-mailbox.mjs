/**
 * The journey of the mailbox by @polkadot/api on a development chain: a tax office and a court serve one citizen through two boxes that nobody can join. One letter is
 * read, one is served by the end of its term, one goes on paper; postage is paid; a stranger checks certificates of service without a node.
 *
 * It runs as often as one likes on the same chain: accounts and references are of the run, and it takes the chain's next month for itself.
 *
 * @module
 */
import { Chain } from './lib/chain.mjs';
import { MailCase } from './lib/mailbox/case.mjs';
import { certifyAll } from './lib/mailbox/proofs.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { holdsNothing } from './lib/people.mjs';
import { Story } from './lib/story.mjs';

await main('mailbox journey', async () => {
	await withDevelopmentNode(options(), async (url) => {
		const chain = await Chain.connect(url);
		await chain.awaken();
		const story = new Story(chain, ['mailbox']);
		const mail = await MailCase.start(chain, story);

		story.chapter('1. One citizen, two boxes');
		await mail.open();
		story.chapter('2. A tax letter arrives and is read');
		await mail.read();
		story.chapter('3. A letter of the court is served by its term');
		await mail.term();
		story.chapter('4. What stays unread goes on paper');
		await mail.paper();
		story.chapter('5. Postage');
		await mail.settle();
		story.chapter('6. What the chain knows');
		await mail.remains();
		await holdsNothing(chain, mail.signers);
		story.chapter('7. Certificates, checked without a node');
		await certifyAll(chain, url, mail);
		await chain.disconnect();
	});
});
