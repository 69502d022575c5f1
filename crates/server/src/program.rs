//! A whole server in a process: data directory, sockets, signals.

mod demo;
mod log;

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use tokio::signal::unix::{SignalKind, signal};

use crate::backend::{Backend, Open};
use crate::config::Config;
use crate::control::{ControlSocket, Lock};
use crate::edge::Edge;
use crate::http::{Listener, serve};
use crate::{output, tls};

pub use demo::{DemoOptions, demo};
pub use log::start_log;

/// A server whose sockets are open, but which does not answer yet.
pub struct Prepared {
    edge: Arc<Edge>,
    backend: Backend,
    listeners: Vec<Listener>,
    control: ControlSocket,
    /// `http` or `https`, and the address with the real port.
    pub addresses: Vec<(&'static str, SocketAddr)>,
    _lock: Lock,
}

impl Prepared {
    /// Opens the data directory, all listeners and the control socket. Runs inside a tokio runtime.
    pub async fn new(config: &Config, open: Open) -> anyhow::Result<Self> {
        let lock = Lock::take(&config.data)?
            .with_context(|| format!("{} is in use by another process", config.data.display()))?;
        let mut listeners = Vec::new();
        for address in &config.http {
            listeners.push(bind(*address, None).await?);
        }
        if let Some(https) = &config.https {
            let acceptor = tls::acceptor(&https.certificate, &https.key)?;
            for address in &https.listen {
                listeners.push(bind(*address, Some(acceptor.clone())).await?);
            }
        }
        let backend = open(&config.data, Some(&config.domain))?;
        backend.mailboxes.limit_views(config.limits.views_len_max);
        let mut edge = Edge::new(
            Arc::clone(&backend.mailboxes),
            Arc::clone(&backend.accounts),
            config.limits.clone(),
            Some(config.domain.clone()),
        )?;
        edge.login.configure(config.auth.clone(), &config.host);
        edge.external_url.clone_from(&config.external_url);
        let address = |l: &Listener| Ok((l.scheme(), l.address()?));
        let addresses = listeners.iter().map(address).collect::<std::io::Result<_>>()?;
        let control = ControlSocket::bind(&config.data)?;
        Ok(Self { edge: Arc::new(edge), backend, listeners, control, addresses, _lock: lock })
    }

    /// Answers until `end` is ready.
    pub async fn run(self, end: impl Future<Output = ()>) {
        let commands = self.control.serve(Arc::clone(&self.backend.commands));
        tokio::select! {
            () = commands => {}
            () = serve(self.edge, self.listeners, end) => {}
        }
    }

    /// Tells whoever started the program where it listens: one line each, then `ready`.
    pub fn announce(&self) {
        for (scheme, address) in &self.addresses {
            output::line(&format!("listening {scheme} {address}"));
        }
        output::line("ready");
    }
}

async fn bind(address: SocketAddr, tls: Option<tls::Tls>) -> anyhow::Result<Listener> {
    Listener::bind(address, tls).await.with_context(|| format!("listening on {address}"))
}

/// `tradepost serve --config FILE`.
pub fn serve_config(path: &Path, open: Open) -> anyhow::Result<()> {
    let config = Config::read(path)?;
    runtime()?.block_on(async {
        let end = end_signal()?;
        let server = Prepared::new(&config, open).await?;
        server.announce();
        server.run(end).await;
        Ok(())
    })
}

fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_name("tradepost")
        .build()
        .context("starting the runtime")
}

/// Ready when the program is told to end: SIGTERM, or SIGINT from a terminal.
fn end_signal() -> anyhow::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("ending");
    })
}
