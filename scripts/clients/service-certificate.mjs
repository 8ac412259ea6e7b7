/**
 * Checks a certificate of service without a node: whether validators signed the block, whether the notice stands in it, when it took effect, by what, and until when it is to
 * be answered.
 *
 * Own options: `--certificate FILE`, from `lib/mailbox/certificate.mjs`; `--anchor FILE`, the validators of the chain's specification or of a light client.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { verify } from './lib/mailbox/certificate.mjs';
import { main } from './lib/main.mjs';
import { options } from './lib/options.mjs';
import { civil, startOf } from './lib/time.mjs';

await main('service certificate', async () => {
	const files = options({ certificate: '', anchor: '' });
	if (!files.certificate || !files.anchor) throw new Error('name --certificate FILE and --anchor FILE');
	const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
	const { id, notice, now, service, answerBy, letter, block } = await verify(read(files.certificate), read(files.anchor));
	console.log(`block ${block.number} (${civil(now)}) is signed by ${block.signed} of ${block.total} validators`);
	console.log(`notice ${id} of organisation ${notice.sender}, ${notice.class}, dispatched ${civil(notice.sentAt)}`);
	if (service.state === 'Served') console.log(`served ${civil(service.at)} by ${service.by}`);
	else console.log(service.deemedAt ? `not served; unread, it will be at ${civil(service.deemedAt)}` : 'not served');
	if (answerBy) console.log(`to be answered by ${civil(startOf(answerBy)).slice(0, 10)}`);
	if (letter) console.log(`the letter: ${letter.media}, ${letter.bytes} bytes, SHA-256 ${letter.sha256}`);
});
