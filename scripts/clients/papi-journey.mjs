/**
 * The chain through PAPI: metadata, view functions, storage, offices and a citizen who hold no tokens, transactions followed until they are finalised, events
 * and errors as typed values.
 *
 * @module
 */
import { ENROLLER, petitioner } from './lib/citizens.mjs';
import { secret } from './lib/digest.mjs';
import { CRITERIA, NOTICE } from './lib/defense/fixture.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { follow, papiAccount, papiClient, papiError } from './lib/papi.mjs';
import { daysLater } from './lib/time.mjs';

/** Which of the demonstration citizens acts here. */
const CITIZEN = 1;

await main('PAPI journey', async () => {
	await withDevelopmentNode(options(), async (url) => {
		const chain = await papiClient(url);
		const { name, genesisHash } = await chain.client.getChainSpecData();
		console.log(`${name}, genesis ${genesisHash}: metadata version ${chain.metadata.version}, ${chain.metadata.pallets.length} pallets`);
		await citizenPaysNothing(chain);
		await officesAct(chain);
		chain.client.destroy();
	});
});

/** A citizen is enrolled, acts, and the fee comes out of the account of the organisation that enrolled. */
async function citizenPaysNothing({ api, metadata }) {
	const { path, purpose, commitment, tag } = petitioner(CITIZEN);
	const citizen = papiAccount(path);
	if (!(await api.view.Registry.who(citizen.address))) {
		const call = { account: citizen.address, purpose: { type: purpose }, commitment, tag };
		const done = await accepted(papiAccount(ENROLLER), api.tx.Registry.enrol_person(call));
		const { value } = eventOf(done, 'Registry', 'PersonEnrolled');
		console.log(`${ENROLLER} enrolled person ${value.person} in block ${done.block.number}`);
	}
	const { value: identity } = await api.view.Registry.who(citizen.address);
	const payer = await api.view.Registry.account_of(identity.org);
	const before = (await api.query.System.Account.getValue(payer)).data.free;
	const done = await refused(citizen, api.tx.Registry.veto_person_key(), 'NotFound', metadata);
	const after = (await api.query.System.Account.getValue(payer)).data.free;
	const own = (await api.query.System.Account.getValue(citizen.address)).data.free;
	if (own !== 0n || after >= before) throw new Error(`the citizen has ${own}, the payer went from ${before} to ${after}`);
	console.log(`the citizen holds nothing; organisation ${identity.org} paid ${before - after} for block ${done.block.number}`);
}

/** A notice is published, countersigned by another office, and a company lodges a seal. */
async function officesAct({ api, metadata }) {
	const { DefenseProposals } = api.tx;
	const [program, audit, firm] = ['//dapa//program', '//dapa//audit', '//firma//bid'].map(papiAccount);
	const now = Number((await api.query.Timestamp.Now.getValue()) / 1_000n);
	const call = { notice: notice(`PAPI-${now}`, daysLater(now, 41, 10)), criteria: CRITERIA.map(criterion) };
	const published = await accepted(program, DefenseProposals.publish_notice(call));
	const { case: id, org } = eventOf(published, 'DefenseProposals', 'NoticePublished').value;
	console.log(`organisation ${org} published case ${id} in block ${published.block.number} (${published.stations.join(' > ')})`);

	const countersign = DefenseProposals.countersign_notice({ case: id, draw_lock: secret() });
	await refused(program, countersign, 'BadOrigin', metadata);
	await accepted(audit, countersign);
	const seal = DefenseProposals.lodge_seal({ case: id, seal: secret() });
	const lodged = await accepted(firm, seal);
	console.log(`SealLodged: ${show(eventOf(lodged, 'DefenseProposals', 'SealLodged').value)}`);
	await refused(firm, seal, 'AlreadyExists', metadata);
	console.log(`case ${id} now: ${show(await api.view.DefenseProposals.case(id))}`);
}

/** The notice of the fixture in PAPI's values. */
function notice(reference, submitUntil) {
	return {
		reference: new TextEncoder().encode(reference),
		rfp: documentRef({ digest: secret(), bytes: 1, media: 'Pdf' }),
		track: { type: NOTICE.track },
		urgency: { type: NOTICE.urgency },
		budget: NOTICE.budget,
		base_price: undefined,
		tech_max: NOTICE.techMax,
		cost_max: NOTICE.costMax,
		page_limit: NOTICE.pageLimit,
		method: { type: NOTICE.method },
		seats: NOTICE.seats,
		external_seats: NOTICE.externalSeats,
		submit_until: BigInt(submitUntil),
		opening: NOTICE.opening,
		declaring: NOTICE.declaring,
		committing: NOTICE.committing,
		revealing: NOTICE.revealing,
		pricing: NOTICE.pricing,
	};
}

function criterion({ kind, max, label }) {
	return { kind: { type: kind }, max, label: documentRef(label) };
}

function documentRef({ digest, bytes, media }) {
	return { digest, bytes: BigInt(bytes), media: { type: media } };
}

async function accepted(account, transaction) {
	const done = await follow(account, transaction);
	if (!done.ok) throw new Error(`${account.path} was refused: ${show(done.dispatchError)}`);
	return done;
}

async function refused(account, transaction, name, metadata) {
	const done = await follow(account, transaction);
	if (done.ok) throw new Error(`${account.path} should be refused as ${name}`);
	const error = papiError(metadata, done.dispatchError);
	if (error.name !== name) throw new Error(`${account.path} should be refused as ${name}, not ${error.name}`);
	console.log(`${account.path} was refused, as it must be: ${[error.pallet, error.name].filter(Boolean).join('.')} ${error.sentence}`);
	return done;
}

function eventOf({ events }, pallet, name) {
	const found = events.find((event) => event.type === pallet && event.value.type === name);
	if (!found) throw new Error(`no event ${pallet}.${name}`);
	return found.value;
}

function show(value) {
	return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
}
