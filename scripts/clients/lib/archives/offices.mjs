/**
 * Who acts in the journey of the archives.
 *
 * @module
 */

/** Paths of the offices: the agency is DAPA. */
export const OFFICES = {
	officer: '//dapa//records',
	centre: '//dapa//centre',
	secondCentre: '//dapa//centre1',
	appraiser: '//dapa//appraiser',
	member: '//dapa//member',
	expert: '//dapa//expert0',
	secondExpert: '//dapa//expert1',
	disposal: '//dapa//disposal0',
	secondDisposal: '//dapa//disposal1',
	permanent: '//archives//permanent',
	vault: '//archives//vault0',
	secondVault: '//archives//vault1',
	authority: '//archives//authority',
	secondAuthority: '//archives//authority1',
};
