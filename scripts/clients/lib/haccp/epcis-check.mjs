/**
 * Whether a document is EPCIS 2.0 as this project writes it: the demands of the standard's JSON schema on the fields that are used here, and of
 * its vocabulary (CBV 2.0) on their values. `published.mjs` asks the schema itself where a library that carries it is installed.
 *
 * @module
 */
import { isValid } from './gs1.mjs';

const STEPS = ['commissioning', 'creating_class_instance', 'shipping', 'receiving', 'retail_selling', 'destroying', 'holding'];
/** Steps after which things are at a place known. */
const STAYING = ['commissioning', 'creating_class_instance', 'receiving'];
const STATES = ['active', 'in_transit', 'in_progress', 'returned', 'retail_sold', 'destroyed', 'recalled'];
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LOT = /^https:\/\/id\.gs1\.org\/01\/(\d{14})\/10\/[A-Za-z0-9._~%-]+$/;
const PLACE = /^https:\/\/id\.gs1\.org\/414\/(\d{13})$/;
const COMMON = ['type', 'eventID', 'eventTime', 'recordTime', 'eventTimeZoneOffset', 'errorDeclaration', 'bizStep', 'disposition', 'persistentDisposition', 'readPoint', 'bizLocation', 'ilmd'];
/** Fields of each type of event besides. */
const FIELDS = {
	ObjectEvent: ['action', 'quantityList', 'sourceList', 'destinationList'],
	TransformationEvent: ['inputQuantityList', 'outputQuantityList'],
};

/**
 * Fails at the first thing that is not as it should be.
 *
 * @param {object} document
 * @returns {Record<string, number>} how many events of each step
 */
export function checkEpcis(document) {
	demand('the document', document.type === 'EPCISDocument' && document.schemaVersion === '2.0' && TIME.test(document.creationDate));
	demand('the context', document['@context'].every((context) => context.startsWith('https://ref.gs1.org/standards/epcis/2.0')));
	const { eventList } = document.epcisBody;
	const ids = new Set(eventList.map(({ eventID }) => eventID));
	const count = {};
	for (const event of eventList) {
		check(event, ids);
		count[event.bizStep] = (count[event.bizStep] ?? 0) + 1;
	}
	const own = eventList.filter(({ errorDeclaration }) => !errorDeclaration);
	demand('each name once', new Set(own.map(({ eventID }) => eventID)).size === own.length);
	return count;
}

function check(event, ids) {
	const say = (what, holds) => demand(`${what} of ${event.eventID} (${event.bizStep})`, holds);
	const fields = FIELDS[event.type];
	say('the type', fields !== undefined);
	for (const name of Object.keys(event)) say(`the field ${name}`, COMMON.includes(name) || fields.includes(name));
	say('the name', UUID.test(event.eventID));
	say('the time', TIME.test(event.eventTime) && TIME.test(event.recordTime) && event.eventTimeZoneOffset === '+09:00');
	say('the step', STEPS.includes(event.bizStep));
	say('the disposition', STATES.includes(event.disposition));
	say('the place', isPlace(event.readPoint.id));
	say('where it is then', STAYING.includes(event.bizStep) ? isPlace(event.bizLocation?.id) : event.bizLocation === undefined);
	for (const { type, source } of event.sourceList ?? []) say('the source', type === 'location' && isPlace(source));
	for (const { type, destination } of event.destinationList ?? []) say('the destination', type === 'location' && isPlace(destination));
	const lists = event.type === 'ObjectEvent' ? [event.quantityList] : [event.inputQuantityList, event.outputQuantityList];
	for (const list of lists) {
		say('a list of quantities', Array.isArray(list) && list.length > 0);
		for (const amount of list) say('a quantity', isAmount(amount));
	}
	if (event.type === 'ObjectEvent') say('the action', ['ADD', 'OBSERVE', 'DELETE'].includes(event.action));
	if (event.ilmd) say('the master data', Object.keys(event.ilmd).every((name) => name.startsWith('cbvmda:')));
	const wrong = event.errorDeclaration;
	if (wrong) say('the correction', TIME.test(wrong.declarationTime) && wrong.correctiveEventIDs.every((id) => ids.has(id)));
}

const isPlace = (id) => isValid(PLACE.exec(id)?.[1] ?? '');

const isAmount = ({ epcClass, quantity, uom, ...rest }) =>
	isValid(LOT.exec(epcClass)?.[1] ?? '') && quantity > 0 && [undefined, 'GRM', 'MLT'].includes(uom) && Object.keys(rest).length === 0;

function demand(what, holds) {
	if (!holds) throw new Error(`EPCIS: ${what} is not as it should be`);
}
