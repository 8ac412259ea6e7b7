/**
 * Records of the defence-proposals pilot as they are sealed: their SCALE encoding without metadata.
 *
 * @module
 */
import { raw, tuple, u16, u32, u64, u8, vec } from '../scale.mjs';

/** Media types by codec index, see `crates/primitives/src/document.rs`. */
const MEDIA = ['Pdf', 'PdfA', 'Hwpx', 'Hwp', 'Docx', 'Xlsx', 'Json', 'Xml', 'Png', 'Jpeg', 'Zip', 'PlainText', 'Other'];

/**
 * A `DocumentRef`.
 *
 * @param {{ digest: string | Uint8Array, bytes: number, media: string }} document
 * @returns {Uint8Array}
 */
export const documentRef = ({ digest, bytes, media }) => tuple(raw(digest), u64(bytes), u8(MEDIA.indexOf(media)));

/**
 * A `BidForm`: what a company seals.
 *
 * @param {object} form
 * @param {object} form.proposal a document
 * @param {object} form.pledge a document
 * @param {number} form.pages
 * @param {number[]} form.partners organisations
 * @param {string | Uint8Array} form.priceSeal commitment
 * @param {string | Uint8Array} form.nonce 32 random bytes
 * @returns {Uint8Array}
 */
export const bidForm = ({ proposal, pledge, pages, partners, priceSeal, nonce }) =>
	tuple(documentRef(proposal), documentRef(pledge), u16(pages), vec(u32, partners), raw(priceSeal), raw(nonce));
