/**
 * Numbers of GS1, by its general specifications: check digits, and what a product, a lot and a place are called on the web (GS1 Digital Link).
 *
 * @module
 */
import { u8aToHex } from '@polkadot/util';

/** Where GS1 resolves its identifiers. */
const WEB = 'https://id.gs1.org';

/**
 * A number with its check digit: from the right, the last digit of the body weighs 3, then 1, 3 and so on; the check digit makes the sum end in 0.
 *
 * @param {string} body decimal digits without the check digit
 * @returns {string}
 */
export function withCheckDigit(body) {
	if (!/^\d+$/.test(body)) throw new Error(`not a number: ${body}`);
	const digits = [...body].reverse().map(Number);
	const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 3 : 1), 0);
	return `${body}${(10 - (sum % 10)) % 10}`;
}

/**
 * Whether a number ends in its check digit.
 *
 * @param {string} number decimal digits
 * @returns {boolean}
 */
export const isValid = (number) => /^\d{2,}$/.test(number) && withCheckDigit(number.slice(0, -1)) === number;

/**
 * Bytes of a text, as calls take codes, numbers and references.
 *
 * @param {string} text
 * @returns {string} hexadecimal
 */
export const text = (text) => u8aToHex(new TextEncoder().encode(text));

/**
 * A lot of a product: application identifiers 01 and 10.
 *
 * @param {bigint | number | string} gtin
 * @param {string} code of the lot
 * @returns {string}
 */
export const lotLink = (gtin, code) => `${WEB}/01/${String(gtin).padStart(14, '0')}/10/${escaped(code)}`;

/**
 * A place: application identifier 414.
 *
 * @param {bigint | number | string} gln
 * @returns {string}
 */
export const placeLink = (gln) => `${WEB}/414/${String(gln).padStart(13, '0')}`;

/** Every character that is not unreserved, escaped. */
const escaped = (code) => encodeURIComponent(code).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
