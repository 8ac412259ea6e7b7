/**
 * The case of the acceptance scenarios: three bids for 50 billion won, five evaluators, figures to the fifth decimal.
 *
 * @module
 */
import { document } from '../digest.mjs';
import { DAY } from '../time.mjs';

const POINT = 10_000;
const points = (value) => Math.round(value * POINT);

/** What the notice says, but for its reference, its request for proposals and its deadline. */
export const NOTICE = {
	track: 'Standard',
	urgency: 'Ordinary',
	budget: 50_000_000_000n,
	basePrice: null,
	techMax: points(80),
	costMax: points(20),
	pageLimit: 600,
	method: 'TrimHighLow',
	seats: 5,
	externalSeats: 3,
	opening: DAY,
	declaring: 2 * DAY,
	committing: 10 * DAY,
	revealing: 2 * DAY,
	pricing: 2 * DAY,
};

/** Items of the evaluation. */
export const CRITERIA = [
	{ kind: 'Qualitative', max: points(23.5), label: document('개발 계획 / development plan') },
	{ kind: 'Qualitative', max: points(30), label: document('기술 능력 / technical ability') },
	{ kind: 'Qualitative', max: points(8), label: document('품질 보증 / quality assurance') },
	{ kind: 'Qualitative', max: points(10.5), label: document('후속 지원 / support') },
	{ kind: 'Quantitative', max: points(8), label: document('수행 실적 / record of performance') },
];

/** The bids by number: who, pages of the proposal, price, what the project team finds. */
export const BIDS = [
	{ firm: 'firma', pages: 612, price: 47_500_000_000n, merits: { quantitative: [points(7.6)], bonus: points(1.2), penalty: 0 } },
	{ firm: 'firmb', pages: 600, price: 42_000_000_000n, merits: { quantitative: [points(7.2)], bonus: 0, penalty: 0 } },
	{ firm: 'firmc', pages: 655, price: 39_000_000_000n, merits: { quantitative: [points(8)], bonus: points(3.6), penalty: 0 } },
];

/** Scores by seat, bid by bid, item by item. */
export const SHEETS = [
	[21, 27, 7, 9.5, 20, 25.5, 6.6, 8.8, 19, 26.2, 6.8, 8],
	[20.5, 26.5, 7.2, 9, 20.2, 24.9, 6.4, 9.2, 19.8, 24.8, 6, 9.3998],
	[21.5, 27.5, 7.4, 9.6, 18.8, 24, 6, 8, 19.6, 25.2, 6.5, 8.7],
	[20, 26.8, 7.1, 9.3, 20.6, 26.2, 6.9, 9, 21.2, 27, 7.3, 9.4],
	[19, 24, 6.2, 8.4, 19.9, 25.4, 6.3, 9.2, 18, 24.6, 5.8, 7.8],
].map((sheet) => sheet.map(points));

/** Results by version: of all five sheets, and without that of seat 4. */
export const RESULTS = [
	{ panel: [636_333, 608_000, 599_999], cost: [164_211, 185_714, 197_000], total: [887_544, 865_714, 910_999], ranking: [0, 1] },
	{ panel: [638_500, 608_000, 600_000], cost: [164_211, 185_714, 197_000], total: [889_711, 865_714, 911_000], ranking: [2, 0, 1] },
];

/** Experts nominated: the first so many from outside the administration. */
export const NOMINEES = { external: 6, internal: 4 };
