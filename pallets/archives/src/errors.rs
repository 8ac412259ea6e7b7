//! Why a call was refused. The first line of each is what a wallet shows.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No such record; check the number. / 기록 없음. 번호를 확인하십시오.
		NotFound,
		/// Not in your custody; its keeper decides. / 소관 아님. 보존 기관이 처리합니다.
		NotYours,
		/// Already recorded; read what stands there. / 이미 등록됨. 기존 기록을 확인하십시오.
		AlreadyExists,
		/// Not possible in this state; look the record up. / 현재 상태에서 불가. 기록 상태를 확인하십시오.
		NotOpen,
		/// Reference is 1-32 bytes, with personal data a 32-byte commitment; write it so. / 참조번호는 1-32바이트, 개인정보가 있으면 32바이트 커밋값이어야 합니다.
		BadReference,
		/// Task code malformed; 1-24 of 0-9 and A-Z. / 단위과제 코드 오류. 숫자와 대문자 1-24자로 쓰십시오.
		BadTask,
		/// Task has no schedule; have the central archives set one. / 보존기간표 없음. 중앙기록관에 책정을 요청하십시오.
		NoSchedule,
		/// Year not in 1948 to now; name the year of completion. / 연도는 1948년부터 올해까지입니다. 종결 연도를 쓰십시오.
		BadYear,
		/// Closed needs grounds, open has none; correct one of them. / 비공개 사유 오류. 공개 구분과 사유를 맞추십시오.
		BadGrounds,
		/// Digest tree invalid; 1 to 2^24 leaves and a root. / 해시 트리 오류. 잎 수와 루트를 확인하십시오.
		BadTree,
		/// List is not 1-50 different files; drop what stands twice. / 서로 다른 기록물철 1-50건을 쓰십시오.
		BadList,
		/// Wrong custody level; the call says which. / 관리 단계 오류. 허용 단계를 확인하십시오.
		BadLevel,
		/// Layer cannot be renewed; name an original or a migration. / 갱신할 수 없는 층. 원본이나 변환 층을 지정하십시오.
		BadLayer,
		/// Unknown format; name a PRONOM id or a version of NEO. / 포맷 오류. PRONOM 번호나 NEO 판을 쓰십시오.
		BadFormat,
		/// Date out of range; the call says the range. / 기간 범위 밖. 허용 기간을 확인하십시오.
		BadTerm,
		/// Hold scope invalid; check organisations, years, tasks and end. / 폐기 금지 범위 오류. 기관·연도·과제·종료일을 확인하십시오.
		BadScope,
		/// Item count differs; renew over the same items. / 건수 불일치. 같은 건으로 갱신하십시오.
		CountMismatch,
		/// First signature names another document; compare the two. / 첫 서명의 문서와 다름. 두 문서를 대조하십시오.
		CertificateMismatch,
		/// Renewed by the same algorithm; use another. / 같은 알고리즘입니다. 다른 알고리즘을 사용하십시오.
		SameAlgorithm,
		/// One algorithm must stay strong; leave this one. / 알고리즘 하나는 유효해야 합니다. 이 알고리즘은 두십시오.
		LastAlgorithm,
		/// Digest algorithm is weak: renew. / 취약 알고리즘. 갱신하십시오.
		WeakAlgorithm,
		/// Retention too short; name a longer class. / 보존기간 미달. 더 긴 보존기간을 쓰십시오.
		TooShort,
		/// Not yet; try again when the term is over. / 아직 때가 아님. 기간이 지난 뒤 다시 하십시오.
		TooEarly,
		/// Too late; name a later day, or let it stand. / 기한 경과. 이후 날짜를 쓰거나 그대로 두십시오.
		TooLate,
		/// List is full; something of the kind must go first. / 한도 초과. 기존 항목을 먼저 정리하십시오.
		TooMany,
		/// Under a disposal freeze; wait until it is lifted. / 폐기 금지 대상. 해제될 때까지 기다리십시오.
		OnHold,
		/// File is lent; have it returned first. / 대출 중. 먼저 반납받으십시오.
		OnLoan,
		/// Permanent records stay; leave this one out. / 영구기록 폐기 불가. 목록에서 빼십시오.
		NeverDisposed,
		/// Your office did the other step; another office must do this. / 같은 직위 불가. 다른 직위가 처리해야 합니다.
		SameOffice,
		/// Review access first; classify the file anew. / 공개 재분류 선행. 먼저 재분류하십시오.
		ReviewFirst,
		/// Thirty years passed: open it, or name a year within the limit. / 30년 경과 공개. 공개하거나 한도 안의 연도를 쓰십시오.
		MustOpen,
		/// Fresh intact copies missing; have vaults attest theirs. / 유효 복제본 부족. 보존서고의 확인을 받으십시오.
		NeedsCopies,
		/// Preservation format missing; add a migration. / 보존포맷 미변환. 변환 층을 추가하십시오.
		NeedsFormat,
		/// Closed to this borrower; lend it to its producer, its own organisation or an investigation. / 비공개. 생산기관, 소속기관 또는 수사 목적으로만 대출하십시오.
		NotAccessible,
		/// A layer awaits checking; have another office check it. / 검증 대기. 다른 직위의 검증을 받으십시오.
		Unverified,
		/// Parameter out of range; the parameter says the range. / 매개변수 범위 밖. 허용 범위를 확인하십시오.
		OutOfRange,
	}
}
