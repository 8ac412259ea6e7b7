/**
 * How fast food is traced and how soon a recall bites, on this machine. Prints machine, counts, seconds and ratios; judges nothing.
 *
 * - the everyday call against a transfer, by the weights of the runtime;
 * - a chain of lots, each made of the one before, and a lot with many direct products, each traced forward and back through view functions;
 * - a recall of the lot with many products while other calls go on: how many blocks until every product is held.
 *
 * It starts its own node, which makes a block when it is asked. Own options: `--chain N` (1,000 lots), `--wide N` (4,096 products), `--others N` (100 calls a block).
 *
 * @module
 */
import { cpus, totalmem } from 'node:os';
import { account } from './lib/accounts.mjs';
import { Chain } from './lib/chain.mjs';
import { document } from './lib/digest.mjs';
import { expect } from './lib/expect.mjs';
import { Bulk, seal } from './lib/haccp/bulk.mjs';
import { text, withCheckDigit } from './lib/haccp/gs1.mjs';
import { OFFICES } from './lib/haccp/offices.mjs';
import { back, forward } from './lib/haccp/tracing.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { civilDate } from './lib/time.mjs';

const [LICENSOR, MAKER, AUTHORITY] = [OFFICES.licensor, OFFICES.maker, OFFICES.authority].map(account);
/** More blocks than a recall may take. */
const PATIENCE = 50;

await main('food, measured', async () => {
	const { chain: deep, wide, others, ...settings } = options({ chain: '1000', wide: '4096', others: '100' });
	await withDevelopmentNode({ ...settings, url: undefined, sealing: 'manual' }, async (url) => {
		const chain = await Chain.connect(url);
		await chain.awaken();
		console.log(`machine: ${cpus().length} x ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB`);
		const site = await siteOf(chain);
		await everyday(chain);
		const bulk = await Bulk.of(chain, MAKER);

		const first = await build(chain, bulk, site, Number(deep), (number, from) => from + number - 1);
		await traced(chain, `a chain of ${deep} lots`, first, first + Number(deep) - 1, Number(deep) - 1);
		const root = await build(chain, bulk, site, Number(wide) + 1, (_, from) => from);
		await traced(chain, `a lot with ${wide} direct products`, root, root + Number(wide), Number(wide));
		await recalled(chain, root, Number(wide), Number(others), bulk);
		await chain.disconnect();
	});
});

/** One site of the maker. */
async function siteOf(chain) {
	const { org } = (await chain.view('Registry', 'who', MAKER.address)).unwrap().asOffice;
	const register = chain.api.tx.haccp.registerSite(org, withCheckDigit('880000000001'), text('20260000001'), 'Manufacture', 'Ordinary');
	await (await Bulk.of(chain, LICENSOR)).send(register);
	await seal(chain);
	return 1;
}

/** The weight of the everyday call against that of a transfer, both with what every transaction costs. */
async function everyday(chain) {
	const { tx, consts } = chain.api;
	const base = consts.system.blockWeights.perClass.normal.baseExtrinsic.refTime.toBigInt();
	const log = { ccp: 1, from: 1, to: 2, low: 0, high: 0, readings: 1, file: document('series') };
	const weigh = async (call) => Number((await call.paymentInfo(MAKER)).weight.refTime.toBigInt() + base);
	const [own, other] = [await weigh(tx.haccp.recordLog(1, text('R'), log, null)), await weigh(tx.balances.transferKeepAlive(MAKER.address, 1))];
	console.log(`record_log: ${own / 1e6} us, transfer_keep_alive: ${other / 1e6} us by weight, ratio ${(own / other).toFixed(3)} (aim 1.5)`);
}

/** Registers lots, each after the first of one gram of another; the number of the first. */
async function build(chain, bulk, site, count, inputOf) {
	const { tx, query } = chain.api;
	const [from, today] = [(await query.haccp.nextLotId()).toNumber(), civilDate(await chain.now())];
	const gtin = withCheckDigit('880000000009');
	const entry = (number) => ({
		gtin,
		code: text(`L-${from + number}`),
		food: 'Seasoning',
		unit: 'Gram',
		produced: 1_000_000,
		madeOn: today,
		useBy: today + 300,
		certificate: null,
		inputs: number === 0 ? [] : [[inputOf(number, from), 1]],
		logs: [],
	});
	const begun = performance.now();
	await bulk.all(Array.from({ length: count }, (_, number) => tx.haccp.registerLot(site, entry(number), null)));
	expect('lots made', (await query.haccp.nextLotId()).toNumber(), from + count);
	console.log(`${count} lots registered in ${seconds(begun)} s`);
	return from;
}

/** Traces forward from the first and back from the last. */
async function traced(chain, what, first, last, products) {
	const begun = performance.now();
	const down = await forward(chain, first);
	const turned = performance.now();
	const up = await back(chain, last);
	expect('products found', new Set(down.edges.map(({ output }) => output)).size, products);
	expect('back at the first', up.edges.some(({ input }) => input === String(first)), true);
	console.log(
		`${what}: forward ${((turned - begun) / 1_000).toFixed(2)} s (${down.edges.length} edges, ${down.pages} answers), ` +
			`back ${seconds(turned)} s (${up.edges.length} edges, ${up.pages} answers) (aim 2.2 s)`,
	);
}

/** Recalls the lot with many products while others go on. */
async function recalled(chain, root, products, others, bulk) {
	const { tx, query } = chain.api;
	const authority = await Bulk.of(chain, AUTHORITY);
	await authority.send(tx.haccp.openRecall(root, 'First', 'Pathogen', 1, document('plan')));
	for (let blocks = 1; blocks <= PATIENCE; blocks += 1) {
		for (let other = 0; other < others; other += 1) await bulk.send(tx.system.remark(text(`${blocks}-${other}`)));
		const begun = performance.now();
		const { hash, transactions } = await seal(chain);
		const recall = (await (await chain.api.at(hash)).query.haccp.recalls(1)).unwrap();
		console.log(`block ${blocks} of the recall: ${recall.covered} of ${products + 1} lots held, ${transactions} transactions, made in ${seconds(begun)} s`);
		if (recall.covered.toNumber() === products + 1) {
			expect('the last product', (await query.haccp.lots(root + products)).unwrap().holds.toNumber(), 1);
			return console.log(`every product held within ${blocks} blocks (aim 3)`);
		}
	}
	throw new Error(`not held after ${PATIENCE} blocks`);
}

function seconds(since) {
	return ((performance.now() - since) / 1_000).toFixed(2);
}
