//! What stops a caller, and what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such record; check the number. / 해당 기록이 없습니다. 번호를 확인하십시오.
		NotFound,
		/// This code, tag or date is registered already; look the record up instead. / 이미 등록된 기관코드·식별값·날짜입니다. 기존 기록을 확인하십시오.
		AlreadyExists,
		/// The account is an office or a person already; use a new one. / 이미 직위 또는 개인에 연결된 계정입니다. 새 계정을 사용하십시오.
		AccountInUse,
		/// The official code is wrong in form or check digit or does not fit the kind; correct it. / 기관코드의 형식·검증번호가 잘못되었거나 종류와 맞지 않습니다. 수정하십시오.
		InvalidCode,
		/// A name is blank or not UTF-8; write it out. / 이름이 비어 있거나 UTF-8이 아닙니다. 이름을 입력하십시오.
		InvalidName,
		/// That goes beyond what you were granted; ask for less, or ask who granted it. / 부여받은 권한을 넘습니다. 범위를 줄이거나 부여 기관에 요청하십시오.
		BeyondGrant,
		/// Another organisation decides on this; turn to it or to the council. / 관할하지 않는 대상입니다. 관할 기관 또는 위원회에 요청하십시오.
		NotYours,
		/// The organisation's present status does not allow this; look its status up. / 기관의 현재 상태에서는 불가합니다. 상태를 확인하십시오.
		NotOpen,
		/// The organisation has its council seat already; dismiss that office first. / 이미 위원 자리가 있습니다. 기존 직위를 먼저 해임하십시오.
		SeatTaken,
		/// A council seat has no last day; leave it out. / 위원 자리에는 종료일을 둘 수 없습니다. 종료일을 비우십시오.
		SeatHasNoEnd,
		/// The council would be left without a vote; give another institution a seat first. / 위원회의 마지막 표결권입니다. 다른 기관에 먼저 자리를 주십시오.
		LastSeat,
		/// The organisation would be left without a lasting manager; appoint another first. / 기관의 마지막 상임 인사 담당입니다. 다른 담당을 먼저 임명하십시오.
		LastManager,
		/// The date has come already; name a later one. / 이미 지난 날짜입니다. 이후 날짜를 지정하십시오.
		TooLate,
		/// The waiting period still runs; try again when it is over. / 대기 기간이 끝나지 않았습니다. 기간이 끝난 뒤 다시 하십시오.
		TooEarly,
		/// The limit is reached; something of the kind must go first. / 한도에 도달했습니다. 기존 항목을 먼저 정리하십시오.
		TooMany,
	}
}
