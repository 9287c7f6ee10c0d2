/**
 * A line between page and vault process that nobody can read who passes its messages on. In Electron
 * a port leads from one to the other; here Chromium's driver and main stand in between, and what a
 * person writes would stay behind in their memory.
 */
type SealedLine = {
  readonly send: (message: unknown) => void;
  /** Takes what has arrived from the other end. */
  readonly receive: (bytes: Uint8Array<ArrayBuffer>) => void;
};

/**
 * Opens one end. The ends agree on a key by their first messages, then each message is JSON, sealed
 * with AES-GCM; order is kept. The function runs in the page as well, as text: it may use nothing
 * from outside itself but what both have.
 */
export function openSealedLine(
  pass: (bytes: Uint8Array<ArrayBuffer>) => void,
  hear: (message: unknown) => void,
): SealedLine {
  const { subtle } = crypto;
  const nonceBytes = 12;
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const cipher = { name: 'AES-GCM', length: 256 };
  const first = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  let isFirst = true;
  const agree = async () => {
    const own = await subtle.generateKey(curve, false, ['deriveKey']);
    if (!('publicKey' in own)) throw new Error('Broken promise: this curve has pairs of keys');
    pass(new Uint8Array(await subtle.exportKey('raw', own.publicKey)));
    const other = await subtle.importKey('raw', await first.promise, curve, false, []);
    const agreed = { name: 'ECDH', public: other };
    return subtle.deriveKey(agreed, own.privateKey, cipher, false, ['encrypt', 'decrypt']);
  };
  const agreed = agree();
  let sent = Promise.resolve();
  let heard = Promise.resolve();
  return {
    send: (message) => {
      const text = new TextEncoder().encode(JSON.stringify(message));
      sent = sent.then(async () => {
        const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
        const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await agreed, text);
        const whole = new Uint8Array(nonceBytes + sealed.byteLength);
        whole.set(nonce);
        whole.set(new Uint8Array(sealed), nonceBytes);
        pass(whole);
      });
    },
    receive: (bytes) => {
      if (isFirst) {
        isFirst = false;
        first.resolve(bytes);
        return;
      }
      heard = heard.then(async () => {
        const cut = { name: 'AES-GCM', iv: bytes.subarray(0, nonceBytes) };
        const text = await subtle.decrypt(cut, await agreed, bytes.subarray(nonceBytes));
        hear(JSON.parse(new TextDecoder().decode(text)));
      });
    },
  };
}
