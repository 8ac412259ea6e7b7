//! Why a call was refused. The first line of each is what a wallet shows.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No such record. / 기록 없음
		NotFound,
		/// Already done. / 이미 처리됨
		AlreadyExists,
		/// Not possible at this stage. / 이 단계에서는 불가
		NotOpen,
		/// Too early. / 아직 때가 아님
		TooEarly,
		/// The term is over. / 기한 경과
		TooLate,
		/// The limit is reached. / 한도 초과
		TooMany,
		/// The notice breaks a rule. / 공고 기준 위반
		BadNotice,
		/// Too few days before the deadline. / 공고기간 부족
		NoticeTooShort,
		/// An office cannot check its own case. / 자기 확인 불가
		SelfReview,
		/// Nomination is over. / 추천 마감
		PoolClosed,
		/// Too few nominees without conflict. / 후보 부족
		TooFewNominees,
		/// Bids or merits are missing. / 제안서·정량점수 없음
		Incomplete,
		/// Not what was sealed. / 봉인과 다름
		BadOpening,
		/// The sheet does not fit the criteria. / 평가표 오류
		BadSheet,
		/// Rank the bids apart on each item. / 차등점수 아님
		NotDifferentiated,
		/// Too few sheets count. / 정족수 미달
		NoQuorum,
		/// A value is out of range. / 범위 밖
		OutOfRange,
		/// A newer result exists. / 새 결과 있음
		Superseded,
		/// Debrief or objection is open. / 설명·이의 진행 중
		ContestPending,
		/// Another bid is next. / 협상 순서 아님
		NotRanked,
		/// Under an archive freeze. / 폐기 금지
		OnHold,
	}
}
