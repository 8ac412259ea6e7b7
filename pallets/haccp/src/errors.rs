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
		/// Already done; read what stands there. / 이미 처리됨. 기존 기록을 확인하십시오.
		AlreadyExists,
		/// Not possible in this state; look the record up. / 이 상태에서는 불가. 기록 상태를 확인하십시오.
		NotOpen,
		/// Too early; try again when the term is over. / 아직 때가 아님. 기간이 지난 뒤 다시 하십시오.
		TooEarly,
		/// The term is over; file anew if the law allows. / 기한 경과. 법이 허용하면 새로 신청하십시오.
		TooLate,
		/// The limit is reached; something of the kind must go first. / 한도 초과. 기존 항목을 먼저 정리하십시오.
		TooMany,
		/// An office cannot check its own act; another one must. / 자기 확인 불가. 다른 직위가 처리해야 합니다.
		SelfReview,
		/// The number is not valid; check digits, length, characters. / 번호 오류. 검증번호·길이·문자를 확인하십시오.
		BadCode,
		/// A value is out of range; the call says the range. / 범위 밖. 허용 범위를 확인하십시오.
		OutOfRange,
		/// No valid certificate for this; name one valid that day. / 유효한 인증 없음. 그날 유효한 인증을 쓰십시오.
		NotCovered,
		/// This food needs a HACCP certificate; name it. / 의무적용 식품. 인증을 쓰십시오.
		CertificateRequired,
		/// A control point has no record for this lot; name a log of each. / 중요관리점 기록 없음. 점마다 기록을 쓰십시오.
		LogMissing,
		/// A deviation has no corrective action; record it first. / 개선조치 없음. 먼저 개선조치를 기록하십시오.
		OpenDeviation,
		/// Recalled: do not sell; send it back or destroy it. / 회수 대상, 판매 금지. 반품하거나 폐기하십시오.
		Held,
		/// Past its use-by date; destroy it. / 소비기한 경과. 폐기하십시오.
		Expired,
		/// Banned by the authority; wait until the ban is lifted. / 판매 금지 조치. 해제될 때까지 기다리십시오.
		Banned,
		/// Not enough in stock; read the stock. / 재고 부족. 재고를 확인하십시오.
		Short,
		/// A newer record exists; correct that one. / 새 기록 있음. 최신 기록을 정정하십시오.
		Superseded,
		/// The law gives no ground for this; name what shows one. / 처분 근거 없음. 근거를 지정하십시오.
		NoGround,
		/// Tracing is not finished; push it on by `trace_recall`. / 추적 진행 중. 추적을 계속하십시오.
		Pending,
		/// Under an archive freeze; wait until it is lifted. / 폐기 금지. 해제될 때까지 기다리십시오.
		OnHold,
	}
}
