/**
 * Who acts in the journey of food.
 *
 * @module
 */

/** Paths of the offices: the food ministry, the certification body, two companies. */
export const OFFICES = {
	licensor: '//mfds//licensor',
	inspector: '//mfds//inspector',
	authority: '//mfds//authority',
	secondAuthority: '//mfds//authority1',
	assessor: '//haccp//assessor',
	certifier: '//haccp//certifier',
	maker: '//fooda//operator',
	supplier: '//foodb//operator',
};
