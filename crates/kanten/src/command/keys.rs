//! `kanten keys`

use crypto::KeyNumber;

use crate::{
    cli::{Common, KeysCommand},
    database::texts_of,
    keys::KeyFile,
    stop::Stop,
};

pub(super) async fn run(common: &Common, command: &KeysCommand) -> Result<(), Stop> {
    let all = texts_of(common.language())?;
    let texts = all.of(common.language());
    let (KeysCommand::New(args) | KeysCommand::Add(args)) = command;
    let file = KeyFile::at(args.file.clone());
    let (number, said) = match command {
        KeysCommand::New(_) => {
            file.make(texts).await?;
            (KeyNumber::FIRST, texts.kanten_keys_made(file.shown()))
        }
        KeysCommand::Add(_) => {
            let number = file.add(texts).await?;
            (number, texts.kanten_keys_added(number.to_string(), file.shown()))
        }
    };
    if common.json {
        println!("{}", serde_json::json!({ "done": true, "file": file.shown(), "number": number.get() }));
    } else {
        println!("{said}");
    }
    Ok(())
}
