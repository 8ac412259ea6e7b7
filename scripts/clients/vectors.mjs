/**
 * Checks the digests of these clients against `crates/primitives/vectors.json`, which a test of the chain's own code keeps true:
 * the hash over given bytes, and the encoding of the same values.
 *
 * @module
 */
import { hexToU8a } from '@polkadot/util';
import { readFileSync } from 'node:fs';
import { commit, digest, TAGS } from './lib/digest.mjs';
import { main } from './lib/main.mjs';
import { path, proves, tree } from './lib/merkle.mjs';
import { bytes, option, raw, tuple, u128, u16, u32, u64, u8, vec } from './lib/scale.mjs';
import { bidForm } from './lib/defense/records.mjs';

const filled = (byte) => new Uint8Array(32).fill(byte);

/** The values behind each vector, in the order of the file. */
const VALUES = [
	[TAGS.seal, tuple(u32(1), u32(8), bidForm({
		proposal: { digest: filled(1), bytes: 9_000_000, media: 'Pdf' },
		pledge: { digest: filled(2), bytes: 1_200, media: 'Hwpx' },
		pages: 612,
		partners: [9, 300],
		priceSeal: filled(3),
		nonce: filled(4),
	}))],
	[TAGS.price, tuple(u32(1), u32(8), u128(47_500_000_000n))],
	[TAGS.basePrice, tuple(bytes('2026-GAD-0117'), u128(47_500_000_000n))],
	[TAGS.sheet, tuple(u32(1), u8(1), u8(4), vec(u32, [210_000, 270_000, 70_000, 95_000, 0]))],
	[TAGS.nominee, raw(filled(5))],
	[TAGS.draw, tuple(u32(1), raw(filled(6)))],
	[TAGS.lot, tuple(u32(1), u8(1), raw(filled(6)), vec(raw, [filled(7), filled(8)]))],
	[TAGS.ticket, tuple(raw(filled(9)), u32(70_000))],
	[TAGS.ticket, tuple(raw(filled(9)), u8(2))],
	[TAGS.fileKey, tuple(u32(20), bytes('R-1'))],
	[TAGS.fileSource, tuple(u8(57), u8(1), u64(9n))],
	[TAGS.fileReference, bytes('2026-0117')],
	[TAGS.letter, tuple(raw(filled(12)), u64(1_000n), u8(1))],
	[TAGS.meterMonth, tuple(raw(filled(10)), u16(2026), u8(12))],
	[TAGS.person, raw(filled(11))],
	[TAGS.personTag, tuple(u8(0), option(u32, null), raw(filled(11)))],
	[TAGS.personTag, tuple(u8(2), option(u32, 30), raw(filled(11)))],
];

/** Three documents, and the roots over them that a test of `crates/primitives/src/merkle.rs` keeps true. */
const DOCUMENTS = [0, 1, 2].map((item) => ({ digest: filled(0x11 + item), salt: filled(0xa0 + item) }));
const ROOTS = {
	Sha2_256: '0x160c922adaa5035c9824493a9388a7ad46f9a48056a3c80a3f2d61056e9ac898',
	Blake2b256: '0x22aad8c4111d5ae70cfdd3e240ed28f1f009ee6d472b0e6ce6125f4c72428770',
};

/** Digest trees: the roots, and that a path proves its own document and no other. */
function checkTrees() {
	for (const [alg, root] of Object.entries(ROOTS)) {
		const file = tree(alg, DOCUMENTS);
		if (file.root !== root) throw new Error(`${alg}: here the root is ${file.root}`);
		DOCUMENTS.forEach((document, item) => {
			const way = path(alg, DOCUMENTS, item);
			if (!proves(file, item, document, way)) throw new Error(`${alg}: the path of document ${item} does not prove it`);
			const other = DOCUMENTS[(item + 1) % DOCUMENTS.length];
			if (proves(file, item, other, way) || proves(file, item, document, [...way, root])) throw new Error(`${alg}: a wrong proof of document ${item} passes`);
		});
	}
}

await main('vectors', async () => {
	const file = new URL('../../crates/primitives/vectors.json', import.meta.url);
	const vectors = JSON.parse(readFileSync(file, 'utf8'));
	if (vectors.length !== VALUES.length) throw new Error(`${vectors.length} vectors, ${VALUES.length} known here`);
	vectors.forEach((vector, place) => {
		const [tag, fields] = VALUES[place];
		const where = `vector ${place} (${vector.tag})`;
		if (tag !== vector.tag) throw new Error(`${where}: here it is ${tag}`);
		if (Buffer.compare(fields, hexToU8a(vector.fields)) !== 0) throw new Error(`${where}: the fields are encoded otherwise here`);
		const value = vector.salt === null ? digest(tag, fields) : commit(tag, [fields], vector.salt);
		if (value !== vector.digest) throw new Error(`${where}: here it hashes to ${value}`);
	});
	checkTrees();
	console.log(`${vectors.length} digests and ${Object.keys(ROOTS).length} trees agree with the chain's`);
});
