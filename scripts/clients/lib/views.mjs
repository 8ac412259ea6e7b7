/**
 * View functions, found and typed by metadata version 16. The client library has no calls for them, so they go through the runtime API
 * `RuntimeViewFunction_execute_view_function`.
 *
 * @module
 */
import { compactToU8a, u8aConcat, u8aToHex } from '@polkadot/util';

/**
 * The view functions of a connection.
 *
 * @param {import('@polkadot/api').ApiPromise} api
 */
export function viewFunctions(api) {
	const { registry } = api;
	const table = new Map();
	for (const pallet of api.runtimeMetadata.asV16.pallets) {
		for (const view of pallet.viewFunctions) {
			table.set(`${pallet.name}.${view.name}`, {
				id: view.id.toU8a(true),
				inputs: view.inputs.map((input) => registry.createLookupType(input.type)),
				output: registry.createLookupType(view.output),
				docs: view.docs.map(String).join(' ').trim(),
			});
		}
	}
	return {
		/** Every function by `Pallet.name`. */
		table,

		/**
		 * Calls a view function on the newest finalised block, or on `at`.
		 *
		 * @param {string} pallet
		 * @param {string} name
		 * @param {any[]} args
		 * @param {string} [at] hash of a block
		 * @returns {Promise<import('@polkadot/types/types').Codec>}
		 */
		async call(pallet, name, args, at) {
			const view = table.get(`${pallet}.${name}`);
			if (!view) throw new Error(`no view function ${pallet}.${name}`);
			if (args.length !== view.inputs.length) throw new Error(`${pallet}.${name} takes ${view.inputs.length} arguments`);
			const input = u8aConcat(...view.inputs.map((type, place) => registry.createType(type, args[place]).toU8a()));
			const query = u8aToHex(u8aConcat(view.id, compactToU8a(input.length), input));
			const block = at ?? (await api.rpc.chain.getFinalizedHead());
			const answer = (await api.rpc.state.call('RuntimeViewFunction_execute_view_function', query, block)).toU8a(true);
			if (answer[0] !== 0) throw new Error(`${pallet}.${name} was refused: ${u8aToHex(answer)}`);
			return registry.createType(view.output, registry.createType('Bytes', answer.subarray(1)).toU8a(true));
		},
	};
}
