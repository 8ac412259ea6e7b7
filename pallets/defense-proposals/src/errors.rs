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
		/// Not possible at this stage; the view function `case` says which it is. / 이 단계에서는 불가. 현재 단계를 조회하십시오.
		NotOpen,
		/// Too early; try again when the term has begun. / 아직 때가 아님. 기간이 시작된 뒤 다시 하십시오.
		TooEarly,
		/// The term is over; nothing more can be done here. / 기한 경과. 더 이상 처리할 수 없습니다.
		TooLate,
		/// The limit is reached; name fewer. / 한도 초과. 수를 줄이십시오.
		TooMany,
		/// The notice breaks a rule; compare it with the terms in force. / 공고 기준 위반. 시행 중인 기준과 대조하십시오.
		BadNotice,
		/// Too few days before the deadline; move the deadline. / 공고기간 부족. 마감일을 늦추십시오.
		NoticeTooShort,
		/// An office cannot check its own case; let another office do it. / 자기 확인 불가. 다른 직위가 처리하십시오.
		SelfReview,
		/// Nomination is over; nominate when a draw is due and nominees are too few. / 추천 마감. 추첨 때 후보가 부족하면 추천하십시오.
		PoolClosed,
		/// Too few nominees without conflict; nominate more and have them declare. / 후보 부족. 추가로 추천하고 신고받으십시오.
		TooFewNominees,
		/// Bids or merits are missing; record the merits, or withdraw. / 제안서·정량점수 없음. 점수를 기록하거나 철회하십시오.
		Incomplete,
		/// Not what was sealed; open with the form and salt of the seal. / 봉인과 다름. 봉인한 내용과 솔트로 개봉하십시오.
		BadOpening,
		/// The sheet does not fit the criteria; try it with `check_sheet`. / 평가표 오류. `check_sheet`로 확인하십시오.
		BadSheet,
		/// Rank the bids apart on each item. / 차등점수 아님. 항목마다 점수를 달리하십시오.
		NotDifferentiated,
		/// Too few sheets count; draw another panel. / 정족수 미달. 위원을 다시 추첨하십시오.
		NoQuorum,
		/// A value is out of range; the call says the range. / 범위 밖. 허용 범위를 확인하십시오.
		OutOfRange,
		/// A newer result exists; read it and rule on that. / 새 결과 있음. 최신 결과를 확인하십시오.
		Superseded,
		/// Debrief or objection is open; wait until `standstill_until`. / 설명·이의 진행 중. 종료될 때까지 기다리십시오.
		ContestPending,
		/// Another bid is next; follow the ranking. / 협상 순서 아님. 순위에 따르십시오.
		NotRanked,
		/// Under an archive freeze; wait until it is lifted. / 폐기 금지. 해제될 때까지 기다리십시오.
		OnHold,
	}
}
