//! The development accounts: public keys (sr25519) derived from the well-known development phrase by the path in the first column.
//!
//! The runtime cannot derive keys, so the table stands here; a test derives each row again. **Everybody has the secret keys of this table.**

use crate::AccountId;
use sp_core::hex2array;

/// The account with this path.
pub fn account(path: &str) -> Option<AccountId> {
	TABLE.iter().find(|(row, _)| *row == path).map(|(_, key)| AccountId::new(*key))
}

/// Path and public key.
#[rustfmt::skip] // One row, one line.
const TABLE: &[(&str, [u8; 32])] = &[
	("//jeju//manager", hex2array!("4c2a10b0614c060fdc64bd2214eedc7325462dec2abcdea7887f1e3d5357f86e")),
	("//jeju//authority", hex2array!("aeaffb321425f12e412c2d0dacd2ff2096bea4fcb98e5666da6e6e28fdc01256")),
	("//jeju//provider", hex2array!("d697163fca1b70493e319c5cfb2f27465be1a67199e4a906bd0485539c0af163")),
	("//jejutp//manager", hex2array!("4abf284d366bab74a7be9bd60b7eb75124305af3be8bd709e15f419e0ccf1678")),
	("//jejutp//centre", hex2array!("126939283efadc5d208065d87cc535b5784896a7d940c775552f9d844b37d44d")),
	("//jejutp//assessor", hex2array!("fa41e820f7865f73b9fc835644d54822b3bfafbb56413b0c7394326d39c6a343")),
	("//batterylab//manager", hex2array!("2ce4f1c353ab9f61cca73e39df228c50c602ac19c68f84c47f661fc2c58d8d38")),
	("//batterylab//assessor", hex2array!("32e84dbb7e6c0c62543e7bcfa26b351db3f3eeff2948146e5ed6ccd7f8167722")),
	("//batterylab//inspector", hex2array!("282adeb5ee7a2fa6e779c16b509ed884aa0cef5c080360b737a08e6e8a9bb81c")),
	("//carrier//manager", hex2array!("262cda5850639ea8f7d1493d533b23c8195a4bd29365e8d46c309202b7ad1e50")),
	("//carrier//carrier", hex2array!("069de484b122f97f8a74a9f09a37dd97defa7d33f6632039cfbfb29ba063de0a")),
	("//carrier//collector", hex2array!("68626c5f3dd65da3a6884ba5ce9c21a2a881f2ee4c1c13c09817733dfce94844")),
	("//remaker//manager", hex2array!("54b748327e1fb87be04716dc6e89ce2edc9c31f989d8b7ba3255109b00dc6e4f")),
	("//remaker//remaker", hex2array!("d451e5a3509551606fc07fa058d51278afb549effdd1b99caf932c4f9bc35563")),
	("//recycler//manager", hex2array!("c8592378575e383ac25b3f40095a214662155b3f4f96a2415de26d5e63c6771c")),
	("//recycler//recycler", hex2array!("302641c08cf9ef57a563d7c1b16a0fbd516c0440b4f4274294f530392b447d20")),
	("//recycler//maker", hex2array!("9aaad01814e4d4d839b7c72dbb390ef733493c43a328dcaf41477f5a0ef2b85e")),
	("//environment//manager", hex2array!("48c57fe854ce9793b41a211916fbcfb473ded0be339b7e17cff19cff69687d2b")),
	("//environment//regulator", hex2array!("3ecfc03358db1c87e23b88a708c38add613c5d9e11d9344d126cec6a88dcf458")),
	("//environment//authority", hex2array!("48682e88899e251d558e9e9f679494e42e0c561009cfe8a4f7aca8575f2f2e16")),
	("//environment//examiner", hex2array!("f403156cf7312c242830fbdf0c1f5a0f081ad2f30e86bcba43d871e6a304f815")),
	("//environment//committee", hex2array!("244f5e921815be33a8e47e123844c9299f05535d994695fa427f578a679cc702")),
	("//environment//registrar", hex2array!("acf6ab4eda28dc4b3f3ff53b3e526155cfb32c15cd00f0d88a74819c4d8a7769")),
	("//environment//batteries", hex2array!("0e8dd92a47625556039aac40c70dde45c2605bc1e233bb58d4696fe8f3e3f77e")),
	("//environment//rec", hex2array!("2aa6eee2fc50c86cf328f125fca7f4a380a3f85fdcdc6d6acbb5adfea743a96a")),
	("//carbonowner//manager", hex2array!("56aa51aff115ad8f6d9595c89eadf84be7ffca0a875b27da64c85405618a8324")),
	("//carbonowner//operator", hex2array!("fe0381af8c5cd5995193305b4fee53b61b46d1906fe949743fd457f39e3be548")),
	("//carbonowner//meter", hex2array!("b2180cf9e531d5d86b00bfa0f7dcf2bb5bdc7c45cb8a8ae85c4775130f919b4a")),
	("//carbonverifier//manager", hex2array!("768de12bfc783165c36ad3720f6a638d4ce5544afaa527bde3bef6ce1982b077")),
	("//carbonverifier//verifier", hex2array!("ae4a58817f2492e33fa9623d4b877ffc66095e3a06de2a1b311cfd9c0e251b4e")),
	("//emitter//manager", hex2array!("620a5affd61e3ae1749f563b45b9a8c2a465b6ebd5e77e191d0b24b7894cdb67")),
	("//emitter//entity", hex2array!("f852c53d73a6072a76e1f0fd58f803bc20b2dd6692fc781620a0430527c80736")),
	("//Alice", hex2array!("d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d")),
	("//msit//posts", hex2array!("bae076331baf72dd813794054084ad9449b6787a9ec70afc77e3a8e316c4c749")),
	("//moef//manager", hex2array!("8237403dd64b9c1e4c0df53eb687936a0631e2b9ffca9a50e44ece5527b77c24")),
	("//moef//treasury", hex2array!("30a4723c615bf0863ed29323dd8db0c1368320656bbe5e4aba986460cece8d49")),
	("//mois//manager", hex2array!("0ee325f61f9991e85d4d737fe7c5af18580b880fefb905c3916f7e4c742e4f4a")),
	("//mois//hq", hex2array!("e0a684d41240067353f3a2d586c110a59b537caba5896f293c99ccff749d4014")),
	("//mois//subsidy", hex2array!("42b8e5b0e86038778e96962391cdf9fcaae29ce635be1ae6996684786057c05a")),
	("//busan//manager", hex2array!("d60c0cede251442dbb6966654c4c992b11c8eec5c01ea2f1307cb56366ed2942")),
	("//busan//commander", hex2array!("563759e0542411365ab8fcdbaeaf832b7fe6aa46704e8f19e2b00c74ea740456")),
	("//busan//reporter", hex2array!("f6dc3495bc7e6eb452f90c460e9cf6de8a905bc438b511cd96a90542561c852e")),
	("//busan//fund", hex2array!("2636017c9e0b215904e26a5805156626f5218cb6b67c5147bb3516e4c94b2a2c")),
	("//haeundae//manager", hex2array!("04a810880bd532aaeeca4f4a05013f5be4bdd818234daf75d092fa6ffb753f25")),
	("//haeundae//reporter", hex2array!("2626b871cf89b406263cd2bc390cf36082757b55cef5bf11e31f45b693fe3c48")),
	("//haeundae//fund", hex2array!("8841114f5bda88537914018fc7242d5448c645b2d0ea66af41347adfa252280a")),
	("//haeundae//intake", hex2array!("84eeca621a8401c9da38295c67b2fd77a1fecf68ceb363fd6c44a0cab5115561")),
	("//haeundae//surveyor", hex2array!("72960a243cc99533295ca631afd0192fc08a1dd5ec3ad776a1a2b110e6121e32")),
	("//haeundae//approver", hex2array!("4ebb57459c0f60d4a38360603643b09b9d8858f208909beae9cb31acd282a211")),
	("//haeundae//clerk", hex2array!("6cd826dbd6dc1d7666713e3859065a096a532a6a1be28e4fc8f325f70beec86c")),
	("//haeundae//controller", hex2array!("121c66e8dab049c1b363d82ddc41b5c1d37dbc581e2e385b44c4c09de3da8e21")),
	("//kma//manager", hex2array!("4a72692499a5a55b8c0101e371d412f902247b34e630a4f05fcf686f38f40612")),
	("//kma//alerts", hex2array!("284d668bbf9d2f877a2b88572fa4205fc1c8955a9edca36fb27f988535f0fb5e")),
	("//kma//reporter", hex2array!("a8b531179bbad7975de50abc70888641885bca48c119a2b6ffd165f3049c5232")),
	("//relief//manager", hex2array!("be8afe00937ffa5db395ce5cfa82349ffbcfc69a026e82fd24aaee13f0385064")),
	("//relief//donations", hex2array!("68c5a75123311ff3b454c3d76229f93e8fd74a9e8aaa30f15161d8f7143b0f56")),
	("//mfds//manager", hex2array!("ce78ebdbe46b1667321b3e534163923eef865a2467639d34e23ccf01119e1063")),
	("//mfds//licensor", hex2array!("f87c4875f943cb41b88513ae8befa4a525e04bf28e62272e98352db9b809392d")),
	("//mfds//inspector", hex2array!("90e127751e9ce6c11383f50981be511ba3d97d102d35cd3b767d39a54823cb65")),
	("//mfds//authority", hex2array!("7425cff9c066c3be7b02aae0da2e96896d52459c212b58463bbefab4cf108507")),
	("//mfds//authority1", hex2array!("ecf22f754850c1716ee7ad7785a3559cd656f6e571b5069b214f31c28cb19f02")),
	("//mfds//appeals", hex2array!("906039c20525ced00ab6face4b61b8c2e49543dafe6e68a7211f4443cd99ab6e")),
	("//mfds//rules", hex2array!("d04c1128ad5682a0f5f203f4eee61a7a403ecfda63690130b633e2a302b97104")),
	("//haccp//manager", hex2array!("7cdb2d149fd7def7ab975feb18a55ef03780a6ef7bf9df3399311e2199ff9661")),
	("//haccp//assessor", hex2array!("1e523d66a119b4861ff7f7612360eeaebce80673165d7712ac8d80c0855e0d4f")),
	("//haccp//certifier", hex2array!("88d495b6d90e1bd30db228268c5b2546089d9e9f2052e5f8dea50979ded23f70")),
	("//fooda//manager", hex2array!("184c1d4d1a6c45445a64b1d704d0556b6497e78a063fa652aee9ae0df5075961")),
	("//fooda//operator", hex2array!("066d45ff9ada9fed11da4ef59bc474eaa2b6fb489c32411a81e3de2d9d571a00")),
	("//foodb//manager", hex2array!("f8adda2f1a86b167362273b7b7d7e45cf7f3bdf0a7db6591e45398679671d73a")),
	("//foodb//operator", hex2array!("6873b1340d8648a5a342946d7212b4bc6025a333dedcb9091022187d392af23a")),
	("//seoul//manager", hex2array!("541a1a064b8681b8fa46b2ff07b734993f73e43deee7c743af781ffee1a59202")),
	("//seoul//enroller", hex2array!("a6e6e1956e2072d5a792271446be20c0c02a217604501f673641d053e32c6d2b")),
	("//seoul//verifier", hex2array!("7c941fceb3df9623be057a3387cb5eac21e22e0bc69233e3699e7d6e09bae86a")),
	("//seoul//advocate", hex2array!("1c72f3f199e7a27d51456ee8f9f23cf94775cffe293d25ed6eaea052d67ae843")),
	("//seoul//badge", hex2array!("b2fb7166421b1c4da7d553354f036635015570d47b8796619abb2a1998ee1640")),
	("//moel//manager", hex2array!("24b57cdcf6856a6fd7533aa0ca575a1ca7a8cc857bf1aeac94ffb67b5667bf1c")),
	("//moel//regulator", hex2array!("228a8720b09e04b4e3131c4ec3a9da2f38b3ac38e3c90a05d682da6cd656db16")),
	("//moel//inspector", hex2array!("e4870762678254f86ea3ac0a84da7f2e525c93bacb36c14c95c064c701ea292d")),
	("//shop//manager", hex2array!("18935d90c8188ca57f35962e665a6884d82446c951421981f11f8eb671ba6843")),
	("//shop//employer", hex2array!("f8854b84cb9c0f0565c3bed6dd57f4c188c525b8de5e09d813c05bf335bcff7c")),
	("//koreapost//manager", hex2array!("5039b1b560a18c26db0f55bb05f3f765c29b92f7497f8b75ac30348d15a3291c")),
	("//koreapost//enroller", hex2array!("982ee75bd19024579a0f98efb1c4dec897c7183aac22c06a53d298168cd09f0d")),
	("//koreapost//carrier", hex2array!("ccb41fd5ca6a25ac55f80c3b962fb5ec6c23525ebd1d11c3a6d34cf2fdf5a70c")),
	("//koreapost//carrier1", hex2array!("469611ac32aa57b408fb6d35be0062cc42c361248965c47255191cfd4393c27e")),
	("//koreapost//sender", hex2array!("6aa4703298e95c46d8ced47338e71c63d6276f87877f27dce5c8329f8d3c7d19")),
	("//mailer//manager", hex2array!("866dedee844d8156e042357843c1cf8f994af2424b3de2db1360892de2dd1360")),
	("//mailer//sender", hex2array!("b49e5d571bd1ca342eef29bfdb6414378916d6d0086c57089493a798dfb83945")),
	("//mailer//reader", hex2array!("34f4f2fdfb858470cd43fd7ea983e93e1aadec7ee0d55cc2629707ed17fc004b")),
	("//mma//manager", hex2array!("90f88a2d88b4cc25f383324337ab624361a44f44b260a1b0d6b850cebca80132")),
	("//mma//enroller", hex2array!("2a08f3f8476854abc2120a01bcf58c3258943c7e952bcfc5f1bd4ba36262ba3b")),
	("//mma//minwon", hex2array!("6489132c9c0996eb72a1363bab2b6ff8b72caa3b9f80b99848d6ea802d4cf257")),
	("//mma//certifier", hex2array!("4431b4db20de2dad4f907f1978fb034f697dcbd51d5f23cb4b6599a153bd5510")),
	("//mma//placer", hex2array!("94dd19dc59fe9dffc627cf61aa935a8c8849005c3681cdcb0b38c226bda98408")),
	("//mma//inspector", hex2array!("9201bbd1e213259d9008297900ac31a57f92514f075fa97037c14cd7a80b7550")),
	("//mma//terms", hex2array!("5abebf98406fed8a32f1935f7dca59f5de4f920733a52e0257d77d8ed0231d73")),
	("//mma//releaser", hex2array!("68893d5877479c2b84b77e04f0501381ef23470eeb2edd15ebc80bb340619411")),
	("//mma//appeals", hex2array!("78dba83c09bd775bd48993a0f59956f70924a3e90ce7e96e1f77b79782af236e")),
	("//mma//places", hex2array!("7e9d4387926f8ac60ba2c8ae0f44411f169b6f1e6eb19ed91757fb4ea1a39403")),
	("//mma//rules", hex2array!("8a261dce5632d62308b79b1c85a81dbf75e6e1e453dd4125e7fbd8f6e13a940d")),
	("//dutyplace//manager", hex2array!("60136d88011c7296cb63cc9aa153c7bac072cee7c0c389668c35accbf08faa56")),
	("//dutyplace//recorder", hex2array!("d4951b08bda86b745fd25684f8b530640392c8aba58cce272e8a2c98b0942e15")),
	("//mohw//manager", hex2array!("ccbefb9faf5acbb8f58753dcd09ea01589d73f04f1d7816eecf6a283d7af3c29")),
	("//mohw//terms", hex2array!("60bd5100a6b28676e9dc176d320f4e9f4f3dd56f1eed5dbdb00abd01a222577e")),
	("//hira//manager", hex2array!("c89cda5e416e28a79c76be2fe751b9368103fe4a26df1518c2ff45113feab005")),
	("//hira//supervisor", hex2array!("ecdfed84e3bddd2eb2adb889d5f3d7603740e5a83ac545cb6af887b3f39b7f3c")),
	("//smc//manager", hex2array!("7c68dfc1214ab01919724190ab424726abc1c3a9158f1bea8eabc81c9b0c6675")),
	("//smc//prescriber", hex2array!("3249ddbc8b6ad4a934e787021f90978afff2274ad446ce48c2f2b08ee09c5b16")),
	("//smc//certifier", hex2array!("fa4fc54cbc61fd8ddf6f1b9b03c22cb1e76c87617927ff89b7a3d84ab742f52c")),
	("//smc//records", hex2array!("7c207a7d01d6142f184b3081d431c834f1050b960096960e806b7ab2cdbcaf76")),
	("//pharmacy//manager", hex2array!("2240ed4c4c01a535858ff8d59125a2aa6a2bdbbbb4d6777a86e6a49f08a50267")),
	("//pharmacy//dispenser", hex2array!("3429deac17eb2f6f226f8a0c16c1bdc80a34ca503db64fe603a8f30935bb8010")),
	("//insurer//manager", hex2array!("928756dddc62dc4a90fb2e090eda74255f31b7dcaacb11ef9ed3ca84caf6ec12")),
	("//insurer//reader", hex2array!("7c962a3072c320bdf48bb1d4ae7b3abbe90efab580c422d6cfd5dd4aaadbc344")),
	("//dapa//manager", hex2array!("4c55143027ad9e6a0400c411e4188c2589e3538a1a74675bbd35695dccf52608")),
	("//dapa//program", hex2array!("3cd12ada4fc13ba22fe1562fe99bb44ebba709cd933e611c5416349d9262ed42")),
	("//dapa//audit", hex2array!("d48813e5e488c6d34061d5d1c68550ccb30a660ec37760e30b9ce60fe05bd34f")),
	("//dapa//panel", hex2array!("bec207548d4cf6061e66998486845be1cc5729936ec5f2997d179b470632a370")),
	("//dapa//policy", hex2array!("a23d90eeda44ad467c6a05ab73d2b7eca98ba0e69d298bac9008c8d186060006")),
	("//dapa//reception", hex2array!("9e4e472a9de38d7d475d54e268b9fe837a6d3dc79e545780ff6d7615041dde09")),
	("//dapa//records", hex2array!("fab4da5a3537a7ebbf9e3079f7dece442a2689adc3109251795e08c7df8bf82c")),
	("//dapa//centre", hex2array!("365678bbafffeba88c94e8d2b220e0274efddcef8daa6e1fbe763b35c8aa7a48")),
	("//dapa//centre1", hex2array!("664e0b69ac69ce6b78a5371ee47535096f5a52a03f75bf59fe0b35371530386f")),
	("//dapa//appraiser", hex2array!("9089b733e5d89277155a4b0ca4917805ea6f9314633bb1b704867608deb4e103")),
	("//dapa//member", hex2array!("0c8796e70d5a1593d6eb08672c762f2a42be2521a05f0447de87416ddc41310c")),
	("//dapa//expert0", hex2array!("5cb0e8f3ba3a795821529d55417d02f1dab014b09fe31b303125f3b6b51d7871")),
	("//dapa//expert1", hex2array!("fe5ceb590aad938cb7939d93eec21c0d3c5ca9a6a81e260ede2d413abf74183d")),
	("//dapa//disposal0", hex2array!("1e53ef737f2c79578186aeb080207cec598b345513ee746c43de0c9b0123253e")),
	("//dapa//disposal1", hex2array!("bee3f0a5ddb2d8e26873254aee67539508fa0b9a0687af16ae2a5e192746af5e")),
	("//mnd//manager", hex2array!("f235010d8abc61ef5a3b64f38f86a777c78d690c60518da93e9b684dc9f7801e")),
	("//mnd//verifier", hex2array!("887fd2fc6174a46195ac779fc510c811bd811d6330c9aad119f065350283847a")),
	("//add//manager", hex2array!("ba4816ebe3dadeecc4fc3124b8039b7c64f22896456938495b1b8c5cf334b162")),
	("//add//program", hex2array!("e62ecf7045494aff43971302e1e3e983c86582336489a3eee7135623f1e79969")),
	("//add//evaluator", hex2array!("7adf06429fa095bbc1c8044a9704d13afd18a836e63458d7f47a1d0a5ea06b41")),
	("//pool//manager", hex2array!("bc0d0051a4b72b4ffd2acc7447a0084e9ab6954703ded8807c8386cc55b8db47")),
	("//pool//evaluator0", hex2array!("a63c3a2aa10c9867117ce8d698447099563fbc67199fb4cf1cd2e1b38176ea09")),
	("//pool//evaluator1", hex2array!("fc86e6fdb0cd8e4448bbf556fbbad21cd3894b74f6a474ec176a1daa3d8dd666")),
	("//pool//evaluator2", hex2array!("4e8b3f51e9a55ec0c92858ceadc64ac75307248ffac537675426e9989a472003")),
	("//pool//evaluator3", hex2array!("745518bdb36fdc62d0df13ff97f118b4459d72d09391f7551dc4adaeb7a3f521")),
	("//pool//evaluator4", hex2array!("d6784cf46996d6d8a604b951ac2ddfcd96297712d1d232802bf6520bec405e63")),
	("//pool//evaluator5", hex2array!("ac805088a75716ac1fbe424a87d12304c47da116e5afe0ce6264107e22059358")),
	("//pool//evaluator6", hex2array!("e845fa12831f456fa96a684b33162a9e2486011827b74237b174338380b94d47")),
	("//pool//evaluator7", hex2array!("041612a1ffade409cc5489694984fd2f31d02e157e3af9d54ed4c40ea4c03612")),
	("//pool//evaluator8", hex2array!("b42423fb7e3cbd3ecdbe5870c35ad146353d27907cc550061edfc415fed68671")),
	("//pool//evaluator9", hex2array!("b628e40e69d272625349a00395d8b4b6abb6837a41db9577ee3e7a28b33d7801")),
	("//pool//evaluator10", hex2array!("28cef77c478b5347b56bdb16ea7aa4b0eebd59e1c7ab6cd227046d6ce5bb8e23")),
	("//pool//evaluator11", hex2array!("8abeb44d5e5bfe143e086a11a4a65caaba3549fe4683a16395d8923cc333cc61")),
	("//firma//manager", hex2array!("bc8b7b709de61f193581ad056fb34224481355816a61b4fc7056c657319b8b40")),
	("//firma//bid", hex2array!("a043a2f4f6d8a83ea8b9f9c35a902f37140b2b6c19845ff246596452ca4d9d5d")),
	("//firmb//manager", hex2array!("fc2801b8ed5ef9580a90a60c25f4a2c390deaf5768a09ca12b144500120f4226")),
	("//firmb//bid", hex2array!("4a8caba60a40bc8d19e48e0f7254627fd9e0cef306dfd175c36448d34d993958")),
	("//firmc//manager", hex2array!("6a1c82c5bc0625d2380680a2d9d77da5c1504cd530af426c3fabfc1395330b04")),
	("//firmc//bid", hex2array!("2e49096f604f1d1efa7c9b6ff3d8d2b9be60f40da738271faedb772f5f607b3b")),
	("//archives//manager", hex2array!("60c6bf5890b0ac0d6aaa822d6758c5ea9e4af54c9ce0c7fbbf1c21e9b6a62430")),
	("//archives//authority", hex2array!("100d1406a74727187b316039064cc0c04c72c1a2d2a7be3af73949d84b88b213")),
	("//archives//permanent", hex2array!("307c32cd70f2fd6e1fb2e02c7da31736cab8580c4782fb85269a049c413b7b4b")),
	("//archives//permanent1", hex2array!("069625fd98349888e0d1a49b4fca6ad6605a34b9108944b92241e72a8633da7b")),
	("//archives//authority1", hex2array!("986ec5e75f3c966e097da3ae79ea32b8300a2e0e0de721ff90f9308c36ffae7c")),
	("//archives//appraiser", hex2array!("489ce7eb30d173fcaf449d41a683f0e75a9580cd9cd23c440fa4d795c7b76007")),
	("//archives//member", hex2array!("d0506d581eebc79b88c0f88565edeba105ad6376d056d3965db541094ecbba6a")),
	("//archives//expert", hex2array!("ae2d29ef74e3d752704c311ff82f1fb5f3618cc4fde4af45873cc0e504fee517")),
	("//archives//disposal0", hex2array!("b20d0bf7e8e413ecbaaeee0026a4c981991b155bea0757ba8d9176953b7ad507")),
	("//archives//disposal1", hex2array!("44a70728677500c64f2158f95877b9b884db3f58b064f4f2c92c23fa57f70c40")),
	("//archives//vault0", hex2array!("5a1b63de4243096282266b64669a7ac2bc4d573ddfdc997e8f3af95511cb8c20")),
	("//archives//vault1", hex2array!("5a3fc2199b5a3c8ccca04e3ef5c0dc9b981f0ae211b2a8d6777fe3d006b19078")),
	("//kospo//manager", hex2array!("c48c7c72ea93de5393b64e3232fc33953b0adc7d37623ab4fbdacc8fd3328716")),
	("//kospo//generator", hex2array!("042d9384105348b98bd3bf047453a50ec328bff4ee686648488dce99ece97418")),
	("//kospo//obligor", hex2array!("22ee5fe266aee4d2463496116a1aa1a3ef1505ed033231d1587b33b4d0aa4438")),
	("//kospo//treasurer", hex2array!("e0af07922663a4dce11b94788659976f3c1e0b423697560052ba8b6da2c28a66")),
	("//kea//manager", hex2array!("52c7ea8f7bd21c802ddab4626b33bb1053f4d0d971e6257caa6b07d830736777")),
	("//kea//issuer", hex2array!("3e3bbcbd39a73c7df4168759c9662b10772da0b58f71c801330b97a89c13c52d")),
	("//kpx//manager", hex2array!("268f899672a5b61d421985615ca1375ae58082e50b7d5e4f8991ec412347b47d")),
	("//kpx//meter", hex2array!("36038409bb175d9e034ab2fcb2ddd1ae8349b2f3cd1d6100260efc657be67213")),
	("//kpx//market", hex2array!("0000b750e709dfc07311dd60daaab639c36968ffa49298d187a31d9ee40f1017")),
	("//solar//manager", hex2array!("f62ec03ddd5acaaac3f107869c1515e8ab57fb67e816f3b77c1dcd1275ba4177")),
	("//solar//generator", hex2array!("48e281e2c1ef2f9e0749d163ebe7c578f993e68acbaf80b95857c2d10e589777")),
	("//aggregator//manager", hex2array!("92f92486297858309daf0bb62fbd30a51cfc4e385488b8c579508654c598fe68")),
	("//aggregator//agent", hex2array!("e0fa0d1b523ef1da30ae4240ad258cab2acdb99029f306d13876c8bba7be6907")),
	("//consumer//manager", hex2array!("d8079b5e4dc955f691dfac5a5862930280f22b6d064607d384579d233944d022")),
	("//consumer//buyer", hex2array!("78e7ff60b6af77bc5ab51caaadfbb40759f035b3cc723bc3c4c8a040303cef37")),
	("//jeonbuk//manager", hex2array!("083371b50178f26850d9342a702fcb38dc0efdef9af1051f8beb7555cb28de07")),
	("//jeonbuk//regulator", hex2array!("d0bcce1b17af1d8f248153ba3484c83d47d52de6b430390531fa676d70a7f828")),
	("//jeonbuk//rewards", hex2array!("d8ab694f59980baf338f0213d815b575898b401ee457fc717b1bd24e6e05520b")),
	("//jbtour//manager", hex2array!("d003030d4ffeac6af363c42a0d194f3dc1909554096a088d8b68e59471575748")),
	("//jbtour//issuer", hex2array!("2088b84e9620be3b3fc8360806655a45d59550d35344a38947c2fa79d3f2452b")),
	("//jbtour//seller", hex2array!("caaa807011f6de6ade0eb02fd1b4bd585a9ac53895034321fd436b6c38fd8e02")),
	("//kca//manager", hex2array!("fef5150f8cf4cab05505257dd1dd3644862bff7c99fa6bfaa28e89015d083139")),
	("//kca//mediator", hex2array!("1ad6b8ec8e294f052d072b88ea1d5817c107a69c6b494d481ef0c9c538472f63")),
	("//venue//manager", hex2array!("ae8f03ded5b6e636fc645e3c1b4eaf9a1ff173b14c221d3d52db009ccb248b65")),
	("//venue//gate", hex2array!("4ca53b82d36d494a3de0bd8257c63969d3b484341d1bcfe670520e4d582c0777")),
	("//venue//merchant", hex2array!("cc0a74bb949fe34b8c742902cbc1bf950981521806e4e7e128711a530f81bc21")),
	("//agency//manager", hex2array!("a0ffa97b82f0129215d2b0afc681ae926273aa8f75b3b0beb8c8b44a9a28372d")),
	("//agency//operator", hex2array!("467cfbfc61fa484cd2312b23821d9cb0b0645668be6f13a74f10cef024162055")),
	("//agency//seller", hex2array!("7ab16c479df3c6545f7bf3db27ea7cf5c6fea9b454c0282f15888bfec3b0c53f")),
	("//nts//manager", hex2array!("16f33bc902902ae145b08e6abbfe935effe2f3f4a6db45e0b87af1d8f397854d")),
	("//nts//sender", hex2array!("c8a34e94de8880328d73b38a4f80c80e596147a6d37e3bd952f75a023a7b3205")),
	("//nts//sender1", hex2array!("baca75d98e8b2c395ebc9a8860d0aca74caf5f1ac611ca97e0b52319e0697219")),
	("//court//manager", hex2array!("8e616cf6873f423f05eb1c3aa30bcc9847b4374802774f846142618975e82553")),
	("//court//sender", hex2array!("9216d24fddd9f196374e8ef319c792b3d90617adb4b52f0c0b1495a4a4f63b21")),
	("//court//sender1", hex2array!("bedb81cfa13ee57e6e52c11cb9b3f5c5116ce677df07de2e8129c987e2baf72d")),
	("//relay//manager", hex2array!("30e407297690a5059af7dc04be815f901127900b8ef37fb49311967acfb5c903")),
	("//relay//carrier", hex2array!("a4f85f5081d9e9755787f4ec1748dfea78b75ecdbf0072e7290c4d38397fa357")),
	("//Bob", hex2array!("8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48")),
	("//Charlie", hex2array!("90b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe22")),
	("//Dave", hex2array!("306721211d5404bd9da88e0204360a1a9ab8b87c66c1bc2fcdd37f3c2222cc20")),
	("//citizen0", hex2array!("a661a61ab1aa8a13b74eac4bcf57e999addca7a67a07c5efc2e2357955f33b46")),
	("//citizen1", hex2array!("643e5eb9c5a773611640562277a2b1d6ad02760047c29d4eca08c8ae401b1d09")),
	("//citizen2", hex2array!("0edae4c05a308416cd3bcf3596a0d11595933be1472d3d1c3f856614d33bef53")),
	("//citizen3", hex2array!("ec929ed715da728808835169915f89d059d2a7f695eb0b986a3942253b016470")),
	("//citizen4", hex2array!("f8364047d4a8fe8a2ecc5527dca36424f041f0b7215657de3a0e074c8ead2b26")),
	("//citizen5", hex2array!("be9d2447f97f4ba5e580d42ce89c9505a005d7ae93ceedc77cf6fc721a938408")),
	("//citizen6", hex2array!("8c966865e26835335cf470a261dbc57c3c481bbba687f3d31d458b7845b2577d")),
	("//citizen7", hex2array!("840da5fcbc3d0a3e28db664f0d4d25b0395771e3e42b0dfa864beaa949ebf939")),
	("//citizen8", hex2array!("16b440b764f05f507447abf3b94189b79494d5bb7a48eaf615d23ea3a8760976")),
];

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::{crypto::DEV_PHRASE, sr25519, Pair};
	use std::collections::BTreeSet;

	fn hex(bytes: &[u8]) -> String {
		bytes.iter().map(|byte| format!("{byte:02x}")).collect()
	}

	/// Prints the rows that are wrong as they should stand.
	#[test]
	fn genesis_accounts_are_derived_from_the_development_phrase() {
		let wrong: Vec<_> = TABLE
			.iter()
			.map(|(path, key)| {
				let pair = sr25519::Pair::from_string(&format!("{DEV_PHRASE}{path}"), None).unwrap();
				(path, key, pair.public().0)
			})
			.filter(|(_, key, derived)| *key != derived)
			.map(|(path, _, derived)| format!("\t(\"{path}\", hex2array!(\"{}\")),", hex(&derived)))
			.collect();
		assert!(wrong.is_empty(), "rows that should read:\n{}", wrong.join("\n"));
	}

	#[test]
	fn genesis_accounts_stand_once() {
		let paths: BTreeSet<_> = TABLE.iter().map(|(path, _)| path).collect();
		let keys: BTreeSet<_> = TABLE.iter().map(|(_, key)| key).collect();
		assert_eq!((paths.len(), keys.len()), (TABLE.len(), TABLE.len()));
	}

	#[test]
	fn genesis_accounts_are_found_by_path() {
		assert_eq!(account("//Alice"), Some(sp_keyring::Sr25519Keyring::Alice.to_account_id()));
		assert_eq!(account("//Alice//"), None);
	}
}
