<?php
// Receives after-sales requests with PHP and its SQLite: php -S 127.0.0.1:8000 receiver.php
// The file of the database is AFTER_SALES_FILE, else requests.sqlite beside this script. In earnest, run it under
// PHP-FPM behind a web server with TLS and rate limits, and keep the database outside the folder that it serves.
declare(strict_types=1);

const LARGEST = 256 * 1024;
const PATH = '/api/requests';
const EMAIL = '/^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+$/D';

// A notice before the JSON would spoil it.
ini_set('display_errors', '0');
header_remove('X-Powered-By');
header('Access-Control-Allow-Origin: *');
header('Access-Control-Expose-Headers: Date, Retry-After');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');

/** What is answered instead of a receipt. */
final class Refused extends Exception
{
    public function __construct(
        public readonly int $status,
        public readonly string $kind,
        string $title,
        public readonly ?string $field = null,
    ) {
        parent::__construct($title);
    }
}

function database(): PDO
{
    $file = getenv('AFTER_SALES_FILE') ?: __DIR__ . '/requests.sqlite';
    $database = new PDO("sqlite:$file", options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    $database->exec('PRAGMA busy_timeout = 5000');
    $database->exec('PRAGMA journal_mode = WAL');
    // With WAL only FULL waits for the disk at every commit.
    $database->exec('PRAGMA synchronous = FULL');
    $database->exec('CREATE TABLE IF NOT EXISTS requests (key TEXT PRIMARY KEY, digest TEXT NOT NULL,
        token TEXT NOT NULL UNIQUE, receipt TEXT NOT NULL, body BLOB NOT NULL)');
    return $database;
}

/** A row by `key` or `token`. */
function find(PDO $database, string $column, string $value): ?array
{
    $found = $database->prepare("SELECT digest, receipt FROM requests WHERE $column = ?");
    $found->execute([$value]);
    return $found->fetch(PDO::FETCH_ASSOC) ?: null;
}

/** The body, whole and not too long. */
function body(): string
{
    $length = $_SERVER['CONTENT_LENGTH'] ?? $_SERVER['HTTP_CONTENT_LENGTH'] ?? '';
    if (!ctype_digit($length)) {
        throw new Refused(411, 'length_missing', 'send Content-Length');
    }
    if ((int) $length > LARGEST) {
        throw new Refused(413, 'too_large', 'a request has at most 256 KiB');
    }
    $body = (string) file_get_contents('php://input', length: LARGEST + 1);
    if (strlen($body) !== (int) $length) {
        throw new Refused(400, 'cut_off', 'the body did not arrive whole');
    }
    return $body;
}

/** The key of the request in a body, which is checked as far as the shop needs it to answer. */
function key_of(string $body): string
{
    // Objects stay objects, so that `[]` is not taken for `{}`.
    $request = json_decode($body);
    if (!$request instanceof stdClass) {
        throw new Refused(400, 'malformed', 'the body is no JSON object in UTF-8');
    }
    $text = fn (string $name): string => is_string($request->$name ?? null) ? $request->$name : '';
    if (!preg_match('/^[0-9a-f]{32}$/D', $text('key'))) {
        throw new Refused(422, 'invalid_request', 'the key has 32 hex digits', '/key');
    }
    if (!preg_match(EMAIL, $text('email'))) {
        throw new Refused(422, 'invalid_request', 'this is no e-mail address', '/email');
    }
    if (trim($text('order_reference')) === '') {
        throw new Refused(422, 'invalid_request', 'the number of the order is missing', '/order_reference');
    }
    return $text('key');
}

function receive(): void
{
    $kind = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? $_SERVER['HTTP_CONTENT_TYPE'] ?? '')[0]));
    if ($kind !== 'application/json') {
        // Browsers send other types from any site without asking.
        throw new Refused(415, 'wrong_type', 'send application/json');
    }
    $named = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
    if ($named === '') {
        throw new Refused(400, 'key_missing', 'send the header Idempotency-Key');
    }
    $body = body();
    $key = key_of($body);
    if ($named !== $key) {
        throw new Refused(422, 'key_differs', 'Idempotency-Key is not the key of the body');
    }
    // Of the bytes as they came: what json_encode makes of them has another digest.
    $digest = hash('sha256', $body);
    $token = bin2hex(random_bytes(16));
    $receipt = json_encode([
        'id' => 'R-' . strtoupper(bin2hex(random_bytes(4))),
        'key' => $key,
        'digest' => $digest,
        'received_at' => gmdate('Y-m-d\TH:i:s\Z'),
        'status_url' => "/status/$token",
    ], JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    $database = database();
    // The index decides between two at once: the second inserts nothing and reads the first.
    $insert = $database->prepare('INSERT INTO requests VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING');
    $insert->execute([$key, $digest, $token, $receipt, $body]);
    $kept = find($database, 'key', $key);
    if ($kept['digest'] !== $digest) {
        throw new Refused(422, 'key_reused', 'this key was used for another body');
    }
    answer($insert->rowCount() === 1 ? 201 : 200, 'application/json', $kept['receipt']);
}

function tell(string $path): void
{
    $place = dirname($path);
    $last = basename($path);
    if ($place === PATH . '/by-key') {
        $kept = find(database(), 'key', $last) ?? throw new Refused(404, 'unknown_key', 'no such request was stored');
        answer(200, 'application/json', $kept['receipt']);
    } elseif ($place === '/status' && ($kept = find(database(), 'token', $last))) {
        $known = json_decode($kept['receipt']);
        $text = "{$known->id}: received on {$known->received_at}. We will write to you.\n";
        answer(200, 'text/plain; charset=utf-8', $text);
    } else {
        throw new Refused(404, 'not_found', 'there is nothing here');
    }
}

function answer(int $status, string $type, string $text): void
{
    http_response_code($status);
    header("Content-Type: $type");
    header('Content-Length: ' . strlen($text));
    echo $text;
}

try {
    $path = explode('?', $_SERVER['REQUEST_URI'])[0];
    match (true) {
        $_SERVER['REQUEST_METHOD'] === 'OPTIONS' => allow(),
        $path === PATH && $_SERVER['REQUEST_METHOD'] === 'POST' => receive(),
        $path === PATH => throw new Refused(405, 'wrong_method', 'send POST'),
        $_SERVER['REQUEST_METHOD'] === 'GET' => tell($path),
        default => throw new Refused(405, 'wrong_method', 'send GET'),
    };
} catch (Throwable $error) {
    if (!$error instanceof Refused) {
        error_log('not stored: ' . $error->getMessage());
        header('Retry-After: 5');
        $error = new Refused(503, 'not_stored', 'try again with the same key');
    }
    $problem = ['type' => 'about:blank', 'title' => $error->getMessage(), 'status' => $error->status, 'code' => $error->kind];
    if ($error->field !== null) {
        $problem['errors'] = [['pointer' => $error->field, 'detail' => $error->getMessage()]];
    }
    answer($error->status, 'application/problem+json', (string) json_encode($problem, JSON_UNESCAPED_SLASHES));
}

function allow(): void
{
    header('Access-Control-Allow-Methods: GET, POST');
    header('Access-Control-Allow-Headers: content-type, idempotency-key');
    header('Access-Control-Max-Age: 600');
    http_response_code(204);
}
