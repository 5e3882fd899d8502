//! Taking connections: so many at once, heads that come in time, an end that lets what has begun be finished.

use crate::log;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt;

/// Connections at the same time. Each costs some tens of kilobytes.
const CONNECTIONS: usize = 1024;
/// How long the head of a request may take.
const HEAD: Duration = Duration::from_secs(10);
/// Bytes of a head at most; browsers send a few hundred.
const HEAD_BYTES: usize = 32 * 1024;
/// Before the next try when the system gives no connection: it has no file handles left, most likely.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers until `stop` is ready and, for `patience` at most, until what has begun is finished.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
    patience: Duration,
) {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_header_list_size(HEAD_BYTES as u32);
    let connections = GracefulShutdown::new();
    let seats = Arc::new(Semaphore::new(CONNECTIONS));
    tokio::pin!(stop);
    loop {
        // A seat first: whoever finds none waits in the system's own queue.
        let Ok(seat) = Arc::clone(&seats).acquire_owned().await else {
            break;
        };
        let (stream, address) = tokio::select! {
            () = &mut stop => break,
            taken = listener.accept() => match taken {
                Ok(taken) => taken,
                Err(error) => {
                    log::trouble("a connection was not taken", &error.kind().to_string());
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
        };
        let router = router
            .clone()
            .map_request(move |request: Request<Incoming>| {
                let mut request = request.map(Body::new);
                request
                    .extensions_mut()
                    .insert(ConnectInfo::<SocketAddr>(address));
                request
            });
        // Small answers go out at once; a connection that cannot be set so is answered all the same.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router);
        let connection = builder
            .serve_connection(TokioIo::new(stream), service)
            .into_owned();
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // A caller that hangs up or speaks no HTTP is no trouble of ours.
            let _ = connection.await;
            drop(seat);
        });
    }
    let _ = tokio::time::timeout(patience, connections.shutdown()).await;
}
