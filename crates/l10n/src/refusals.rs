//! What a person reads when something is refused: one module per capability, each one match over its
//! `Refusal`. Forms, problem JSON and the fates of imported rows all take their words from here.

mod input;
