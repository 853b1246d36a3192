//! The weights of the score, and the other numbers that the method's owner sets.

use kernel::Minutes;

/// How many factors a score has.
pub const FACTOR_COUNT: usize = 9;

/// What a score is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    /// The share of the work whose skills the person has today.
    SkillsHeld,
    /// How much of the person's week the job fills.
    HoursFit,
    /// The share of the work where the person is trained in a skill that other companies ask for.
    SkillsLeadOn,
    /// The person's wishes.
    Wishes,
    /// Room for more hours later.
    Growth,
    /// How short the way is.
    Travel,
    /// Whether the support that the person needs is there.
    Support,
    /// How often such work at this company has become paid hours.
    BecomesPaid,
    /// What the job is worth to the company.
    CompanyValue,
}

impl Factor {
    /// Every factor, the heaviest first by the first weights.
    pub const ALL: [Self; FACTOR_COUNT] = [
        Self::SkillsHeld,
        Self::HoursFit,
        Self::SkillsLeadOn,
        Self::Wishes,
        Self::Growth,
        Self::Travel,
        Self::Support,
        Self::BecomesPaid,
        Self::CompanyValue,
    ];

    /// Its stable name, for files, stored runs and keys of texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::SkillsHeld => "skills-held",
            Self::HoursFit => "hours-fit",
            Self::SkillsLeadOn => "skills-lead-on",
            Self::Wishes => "wishes",
            Self::Growth => "growth",
            Self::Travel => "travel",
            Self::Support => "support",
            Self::BecomesPaid => "becomes-paid",
            Self::CompanyValue => "company-value",
        }
    }
}

/// Points that each factor can give at most; together 1,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights([u16; FACTOR_COUNT]);

impl Weights {
    /// Points of all factors together.
    pub const TOTAL: u16 = 1_000;

    /// The first weights, an expert's judgement and no measurement.
    ///
    /// # Source
    /// Set when the method was designed, 2026. They belong to the named method owner from then on,
    /// who changes them under a new method version.
    pub const EXPERT: Self = Self([220, 160, 120, 120, 100, 100, 80, 60, 40]);

    /// From points in the order of [`Factor::ALL`].
    ///
    /// # Errors
    /// [`BadWeights`] unless they sum to 1,000 and the company's value weighs no more than the
    /// person's wishes.
    pub fn new(points: [u16; FACTOR_COUNT]) -> Result<Self, BadWeights> {
        let weights = Self(points);
        let sum = points.into_iter().map(u32::from).sum();
        if sum != u32::from(Self::TOTAL) {
            return Err(BadWeights::Sum(sum));
        }
        if weights.of(Factor::CompanyValue) > weights.of(Factor::Wishes) {
            return Err(BadWeights::CompanyAboveWishes);
        }
        Ok(weights)
    }

    /// Points that a factor can give.
    #[must_use]
    pub const fn of(self, factor: Factor) -> u16 {
        self.0[factor as usize]
    }
}

/// Weights that are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadWeights {
    /// They sum to this, not to 1,000.
    Sum(u32),
    /// The company's value would weigh more than the person's wishes.
    CompanyAboveWishes,
}

/// Everything about the method that is a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters {
    /// Points of each factor.
    pub weights: Weights,
    /// The smallest bundle that is worth coming for, minutes a week.
    pub minimum: Minutes,
    /// How much longer the way is than the straight line, in percent of it: an estimate.
    pub detour_percent: u16,
    /// Names this set of choices together with the code; stored with every run.
    pub method_version: String,
}

impl Parameters {
    /// The first choices: [`Weights::EXPERT`], three hours a week at least, ways 1.3 times as long
    /// as the straight line.
    #[must_use]
    pub fn expert() -> Self {
        Self {
            weights: Weights::EXPERT,
            minimum: Minutes::new(180).unwrap_or_default(),
            detour_percent: 130,
            method_version: "expert-1".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_weights_keep_their_own_rules() {
        assert_eq!(Weights::new(Factor::ALL.map(|f| Weights::EXPERT.of(f))), Ok(Weights::EXPERT));
        assert_eq!(Parameters::expert().minimum.get(), 180);
    }

    #[test]
    fn weights_sum_to_a_thousand_and_never_put_the_company_above_wishes() {
        for (points, want) in [
            ([220, 160, 120, 120, 100, 100, 80, 60, 41], Some(BadWeights::Sum(1_001))),
            ([0; FACTOR_COUNT], Some(BadWeights::Sum(0))),
            ([u16::MAX; FACTOR_COUNT], Some(BadWeights::Sum(589_815))),
            ([300, 160, 120, 40, 100, 100, 80, 59, 41], Some(BadWeights::CompanyAboveWishes)),
            ([300, 160, 120, 40, 100, 100, 80, 60, 40], None),
        ] {
            assert_eq!(Weights::new(points).err(), want, "{points:?}");
        }
    }
}
