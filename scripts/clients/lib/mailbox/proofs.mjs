/**
 * Certificates of the letters of a case: made with a node, checked by a program without one, and refused when anything in them was changed.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '../expect.mjs';
import { authoritiesNow, nextJustification } from '../grandpa.mjs';
import { temporaryFolder } from '../node.mjs';
import { certify, verify } from './certificate.mjs';

/** The program of the stranger. */
const PROGRAM = fileURLToPath(new URL('../../service-certificate.mjs', import.meta.url));

/**
 * Certifies every letter of a case in one block, and has a stranger check each.
 *
 * @param {import('../chain.mjs').Chain} chain
 * @param {string} url of its node
 * @param {import('./case.mjs').MailCase} mail
 */
export async function certifyAll(chain, url, mail) {
	const anchor = await authoritiesNow(chain.api);
	const justification = await justified(chain, mail);
	const folder = temporaryFolder();
	const anchorFile = join(folder, 'anchor.json');
	writeFileSync(anchorFile, JSON.stringify(anchor));
	for (const [name, { id, salt, face, service, answerBy }] of Object.entries(mail.letters)) {
		const certificate = await certify(url, chain.api, id, justification, salt && { ...face, salt });
		const checked = await verify(certificate, anchor);
		expect(`certified service of notice ${id}`, checked.service, { state: 'Served', ...service });
		if (answerBy) expect(`certified last day to answer notice ${id}`, checked.answerBy, answerBy);
		await lyingIsSeen(certificate, anchor);
		const file = join(folder, `${name}.json`);
		writeFileSync(file, JSON.stringify(certificate));
		await run(['--certificate', file, '--anchor', anchorFile]);
	}
}

/** The validators' signatures under a block after everything that was told. */
async function justified(chain, mail) {
	const next = nextJustification(chain.api);
	const { pair } = mail.citizen.mailboxes.tax;
	await chain.submit(pair, chain.api.tx.system.remark('0x00'));
	return next;
}

/** Another notice, another letter, a changed record, other validators: each is refused. */
async function lyingIsSeen(certificate, anchor) {
	const { letter, proof, header } = certificate;
	await mustFail('a certificate for another notice', { ...certificate, notice: certificate.notice + 1_000 }, anchor);
	for (const place of proof.keys()) {
		const changed = proof.with(place, flipped(proof[place]));
		await mustFail(`a proof whose node ${place} is changed`, { ...certificate, proof: changed }, anchor);
	}
	await mustFail('another header', { ...certificate, header: flipped(header) }, anchor);
	if (letter) await mustFail('another letter', { ...certificate, letter: { ...letter, bytes: letter.bytes + 1 } }, anchor);
	const strangers = anchor.authorities.map(([key, weight]) => [flipped(key), weight]);
	await mustFail('signatures of others', certificate, { ...anchor, authorities: strangers });
	await mustFail('another set of validators', certificate, { ...anchor, setId: anchor.setId + 1 });
	console.log(`      certificate of notice ${certificate.notice}: ${proof.length} nodes; every changed one is refused`);
}

/** The last bit turned. */
const flipped = (hex) => hex.slice(0, -1) + (Number.parseInt(hex.at(-1), 16) ^ 1).toString(16);

async function mustFail(what, certificate, anchor) {
	try {
		await verify(certificate, anchor);
	} catch {
		return;
	}
	throw new Error(`${what} passed`);
}

/** The stranger's program: it knows two files and no node. */
async function run(args) {
	const [code] = await once(spawn(process.execPath, [PROGRAM, ...args], { stdio: 'inherit' }), 'exit');
	if (code !== 0) throw new Error('the stranger does not believe it');
}
