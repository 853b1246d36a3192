//! Rank 8: journeys by role through the outer doors; tests only.
