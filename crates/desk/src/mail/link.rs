//! The conversation with the mail server, command by command, so that it is known which one failed:
//! a wrong password must not make the desk give up on a buyer.

use super::config::{Mail, Security};
use super::letter::Letter;
use super::trouble::{Scope, Trouble};
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as From, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, response::Response};
use std::future::Future;
use std::time::Duration;
use tokio::time::timeout;

/// For the connection and for each answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// For the answer that takes the mail over. Whoever hangs up earlier sends it twice: RFC 5321, 4.5.3.2.6.
const TAKING: Duration = Duration::from_secs(600);
/// For a good-bye.
const PARTING: Duration = Duration::from_secs(2);

/// Nothing of this lasts longer; a claim on a row holds until then.
pub const LONGEST: Duration = Duration::from_secs(20 * 60);

/// A connection, opened when needed and kept for the mails that follow.
pub struct Link {
    mail: Mail,
    hello: ClientId,
    open: Option<AsyncSmtpConnection>,
}

impl Link {
    /// Not connected yet; `host` is how this desk calls itself.
    pub fn new(mail: Mail, host: Option<String>) -> Self {
        Self {
            mail,
            hello: host.map_or_else(ClientId::default, ClientId::Domain),
            open: None,
        }
    }

    /// Hands a mail over; `Ok` when the server has taken it.
    pub async fn send(&mut self, letter: &Letter) -> Result<(), Trouble> {
        let mut open = match self.open.take() {
            Some(mut kept) => match timeout(PARTING, kept.test_connected()).await {
                Ok(true) => kept,
                _ => connect(&self.mail, &self.hello).await?,
            },
            None => connect(&self.mail, &self.hello).await?,
        };
        let outcome = hand_over(&mut open, &self.mail, letter).await;
        // After a "no" to one mail the conversation goes on; after anything else it is over.
        let go_on = match &outcome {
            Ok(()) => true,
            Err(trouble) => {
                trouble.scope != Scope::Server
                    && matches!(timeout(PARTING, open.command(Rset)).await, Ok(Ok(_)))
            }
        };
        self.open = go_on.then_some(open);
        outcome
    }

    /// Says good-bye.
    pub async fn close(&mut self) {
        if let Some(mut open) = self.open.take() {
            let _ = timeout(PARTING, open.quit()).await;
        }
    }
}

async fn connect(mail: &Mail, hello: &ClientId) -> Result<AsyncSmtpConnection, Trouble> {
    let insecure = |error: &Error| Trouble::with_server("security", error);
    let tls = match mail.security {
        Security::Loopback => None,
        Security::Tls | Security::StartTls => {
            Some(TlsParameters::new_rustls(mail.host.clone()).map_err(|error| insecure(&error))?)
        }
    };
    let (at_once, upgrade) = match mail.security {
        Security::StartTls => (None, tls),
        _ => (tls, None),
    };
    let address = (mail.host.as_str(), mail.port);
    let opening =
        AsyncSmtpConnection::connect_tokio1(address, Some(PATIENCE), hello, at_once, None);
    let mut open = answered(PATIENCE, opening)
        .await?
        .map_err(|error| match error.is_tls() {
            true => insecure(&error),
            false => Trouble::with_server("connection", &error),
        })?;
    if let Some(tls) = upgrade {
        answered(PATIENCE, open.starttls(tls, hello))
            .await?
            .map_err(|error| insecure(&error))?;
    }
    if let Some((user, password)) = &mail.login {
        let login = Credentials::new(user.clone(), password.reveal().to_owned());
        answered(PATIENCE, open.auth(DEFAULT_MECHANISMS, &login))
            .await?
            .map_err(|error| Trouble::with_server("login", &error))?;
    }
    Ok(open)
}

async fn hand_over(
    open: &mut AsyncSmtpConnection,
    mail: &Mail,
    letter: &Letter,
) -> Result<(), Trouble> {
    let from = From::new(Some(mail.from.clone()), Vec::new());
    // All mail has this sender: a "no" is one to the desk, and the shop can mend it.
    answered(PATIENCE, open.command(from))
        .await?
        .map_err(|error| Trouble::with_server("sender", &error))?;
    let to = Rcpt::new(letter.to.clone(), Vec::new());
    step(PATIENCE, "recipient", open.command(to)).await?;
    step(PATIENCE, "message", open.command(Data)).await?;
    step(TAKING, "message", open.message(&letter.bytes)).await
}

async fn step(
    patience: Duration,
    reason: &'static str,
    command: impl Future<Output = Result<Response, Error>>,
) -> Result<(), Trouble> {
    answered(patience, command)
        .await?
        .map(drop)
        .map_err(|error| Trouble::with_mail(reason, &error))
}

async fn answered<T>(patience: Duration, command: impl Future<Output = T>) -> Result<T, Trouble> {
    timeout(patience, command)
        .await
        .map_err(|_| Trouble::new("connection", Scope::Server))
}

#[cfg(test)]
mod tests {
    use super::super::config::{Mail, Password};
    use super::{Link, Scope, Security, Trouble};
    use crate::mail::letter::Letter;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;

    /// A server without TLS; gives what was said to it.
    fn plain(extensions: &'static str) -> (u16, std::thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let said = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            let (mut said, mut line) = (Vec::new(), Vec::new());
            stream.write_all(b"220 ready\r\n").unwrap();
            while lines
                .read_until(b'\n', &mut line)
                .is_ok_and(|read| read > 0)
            {
                let answer = match line.as_slice() {
                    b"STARTTLS\r\n" => "220 go ahead, in the clear",
                    _ => extensions,
                };
                said.append(&mut line);
                let _ = write!(stream, "{answer}\r\n");
            }
            String::from_utf8_lossy(&said).into_owned()
        });
        (port, said)
    }

    fn letter() -> Letter {
        let to = "ada@example.com".parse().unwrap();
        let bytes = b"Subject: x\r\n\r\ny".to_vec();
        Letter { to, bytes }
    }

    async fn refused(extensions: &'static str) -> String {
        let (port, said) = plain(extensions);
        let password = Some(Password::new("s3cret"));
        let address = format!("smtp://shop@127.0.0.1:{port}");
        let mut mail = Mail::new(&address, "shop@nordlys.example", password).unwrap();
        // As for a host elsewhere.
        mail.security = Security::StartTls;
        let mut link = Link::new(mail, None);
        let trouble = link.send(&letter()).await.unwrap_err();
        assert_eq!(trouble, Trouble::new("security", Scope::Server));
        drop(link);
        said.join().unwrap()
    }

    #[tokio::test]
    async fn without_tls_nothing_is_said() {
        let said = refused("250-here\r\n250 AUTH PLAIN").await;
        assert_eq!(said, "EHLO [127.0.0.1]\r\n");
    }

    #[tokio::test]
    async fn a_false_upgrade_gets_no_password() {
        let said = refused("250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN").await;
        assert!(
            said.starts_with("EHLO [127.0.0.1]\r\nSTARTTLS\r\n"),
            "{said}"
        );
        assert!(!said.contains("AUTH") && !said.contains("MAIL"), "{said}");
    }
}
