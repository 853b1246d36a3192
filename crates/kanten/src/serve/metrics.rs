//! Counts since the start, in the text format that monitoring reads.

use std::{
    fmt::Write as _,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

/// Classes of answers, 1xx to 5xx.
const CLASSES: usize = 5;
const STATUSES_PER_CLASS: u16 = 100;

/// How many answers there were, of which class, and how long they took.
#[derive(Debug, Default)]
pub(super) struct Metrics {
    answers: [AtomicU64; CLASSES],
    micros: AtomicU64,
}

impl Metrics {
    /// Counts an answer.
    pub(super) fn count(&self, status: u16, took: Duration) {
        let class = usize::from(status / STATUSES_PER_CLASS).saturating_sub(1).min(CLASSES - 1);
        if let Some(answers) = self.answers.get(class) {
            answers.fetch_add(1, Ordering::Relaxed);
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.micros.fetch_add(micros, Ordering::Relaxed);
    }

    /// All counts as text.
    pub(super) fn text(&self, statements: u64) -> String {
        let mut text = String::from(
            "# HELP kanten_answers_total Answers by class of status.\n# TYPE kanten_answers_total counter\n",
        );
        let mut all = 0;
        for (class, answers) in self.answers.iter().enumerate() {
            let answers = answers.load(Ordering::Relaxed);
            all += answers;
            // Writing into memory cannot fail.
            let _ = writeln!(text, "kanten_answers_total{{class=\"{}xx\"}} {answers}", class + 1);
        }
        let micros = self.micros.load(Ordering::Relaxed);
        let _ = write!(
            text,
            "# HELP kanten_answer_seconds Time that answers took.\n# TYPE kanten_answer_seconds summary\n\
             kanten_answer_seconds_sum {}.{:06}\nkanten_answer_seconds_count {all}\n\
             # HELP kanten_statements_total SQL statements run.\n# TYPE kanten_statements_total counter\n\
             kanten_statements_total {statements}\n",
            micros / 1_000_000,
            micros % 1_000_000,
        );
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_class_with_the_time_they_took() {
        let metrics = Metrics::default();
        metrics.count(200, Duration::from_millis(1500));
        metrics.count(404, Duration::from_millis(500));
        let text = metrics.text(7);
        assert!(text.contains("kanten_answers_total{class=\"2xx\"} 1\n"));
        assert!(text.contains("kanten_answers_total{class=\"4xx\"} 1\n"));
        assert!(text.contains("kanten_answer_seconds_sum 2.000000\n"));
        assert!(text.contains("kanten_statements_total 7\n"));
    }
}
