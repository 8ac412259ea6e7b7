/**
 * Who acts in the journey of the mailbox.
 *
 * @module
 */

/** Paths of the offices: a tax office, a court, and two intermediaries, of which Korea Post is the post. */
export const OFFICES = {
	enroller: '//koreapost//enroller',
	carrier: '//koreapost//carrier',
	secondCarrier: '//koreapost//carrier1',
	relay: '//relay//carrier',
	tax: '//nts//sender',
	secondTax: '//nts//sender1',
	court: '//court//sender',
};
