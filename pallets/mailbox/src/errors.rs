//! Why a call was refused. The first line of each is what a wallet shows.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// A later notice follows; name that one. / 후속 통지 있음. 후속 통지를 지정하십시오.
		AlreadyCorrected,
		/// Already recorded; read what stands there. / 이미 등록됨. 기존 기록을 확인하십시오.
		AlreadyExists,
		/// Service has taken effect; correct it by a later notice. / 송달 효력 발생. 후속 통지로 정정하십시오.
		AlreadyServed,
		/// Already paid; nothing is due. / 납부됨. 더 낼 요금이 없습니다.
		AlreadySettled,
		/// Class not allowed; name one that fits. / 종류 오류. 맞는 종류를 쓰십시오.
		BadClass,
		/// Size step or pilot is wrong; pad to 4, 8, 16 to 16384 KiB. / 내용 오류. 4, 8, 16부터 16384 KiB 단위로 맞추십시오.
		BadContent,
		/// Wrong registered number; 13 digits, and for registered mail alone. / 등기번호 오류. 등기에만 숫자 13자를 쓰십시오.
		BadNumber,
		/// Reference needs 1 to 32 bytes; give one. / 참조번호 오류. 1-32바이트로 쓰십시오.
		BadReference,
		/// Organisations need scope Official; open the box so. / 기관은 공용만. 공용 범위로 개설하십시오.
		BadScope,
		/// Value out of range; the call says the range. / 범위 초과. 허용 범위를 확인하십시오.
		BadTerm,
		/// Impossible time; name one from start of the letter to now. / 시각 오류. 발송부터 현재까지의 시각을 쓰십시오.
		BadTime,
		/// The box is closed; open another one. / 해지된 사서함. 새로 개설하십시오.
		BoxClosed,
		/// Box unread too long; its holder has to read or settle it anew. / 장기 미열람. 명의자가 열람하거나 다시 설정해야 합니다.
		BoxDormant,
		/// Counts differ; archive as many letters as were dispatched. / 건수 불일치. 발송 건수와 같아야 합니다.
		CountMismatch,
		/// Already with the postman; wait for its outcome. / 우편 발송됨. 배달 결과를 기다리십시오.
		InPost,
		/// Law orders it kept; wait until its years are over. / 법정 보존. 보존기간이 끝날 때까지 기다리십시오.
		MustBeKept,
		/// What did not arrive goes registered; register it. / 등기 필요. 도달하지 않은 통지는 등기로 보내십시오.
		MustBeRegistered,
		/// The addressee has not agreed; this mail ends here. / 수신 동의 없음. 이 우편은 보낼 수 없습니다.
		NoConsent,
		/// Guides alone have no effect; leave term, effect and paper away. / 안내만 효력 없음. 기한·효력·우편을 빼십시오.
		NoEffect,
		/// Reading is not recorded here; just read it. / 열람 증명 대상 아님. 그대로 읽으십시오.
		NoReadProof,
		/// Plain post is not tracked; nothing is recorded of it. / 일반우편 추적 불가. 기록할 결과가 없습니다.
		NoTracking,
		/// Not a certified carrier; name one that is. / 중계자 아님. 인증된 중계자를 지정하십시오.
		NotACarrier,
		/// No mail role; name an organisation that sends. / 우편 권한 없음. 발송 기관을 지정하십시오.
		NotASender,
		/// No such record; check the number. / 기록 없음. 번호를 확인하십시오.
		NotFound,
		/// Not in this state; look the notice up. / 현재 상태에서 불가. 통지 상태를 확인하십시오.
		NotOpen,
		/// Official mail cannot be refused; object on a ground. / 거부 불가. 사유를 들어 이의를 제기하십시오.
		NotRefusable,
		/// This box is not open to you; check its number. / 사서함 권한 없음. 사서함 번호를 확인하십시오.
		NotYourBox,
		/// Belongs to another organisation; let that one act. / 다른 기관의 것. 해당 기관이 처리합니다.
		NotYours,
		/// Under a disposal freeze; wait until it is lifted. / 폐기 금지. 해제될 때까지 기다리십시오.
		OnHold,
		/// Postage is overdue; settle the oldest month. / 요금 체납. 가장 오래된 달부터 납부하십시오.
		PostageInArrears,
		/// Reading counts for this class; contract proof Read. / 열람 증명 필요. 증명 수준을 열람으로 하십시오.
		ProofTooLow,
		/// Another office must do this. / 다른 직위가 처리해야 합니다.
		SameOffice,
		/// A sender cannot read its own mail; let the holder read. / 발송기관 열람 불가. 명의자가 열람해야 합니다.
		SenderCannotRead,
		/// Not yet; try again when the term is over. / 아직 불가. 기간이 지난 뒤 다시 하십시오.
		TooEarly,
		/// Too late; name a later day, or let it stand. / 기한 경과. 이후 날짜를 쓰거나 그대로 두십시오.
		TooLate,
		/// Limit reached; something must go first, or wait for tomorrow. / 한도 초과. 기존 항목을 정리하거나 내일 다시 하십시오.
		TooMany,
	}
}
