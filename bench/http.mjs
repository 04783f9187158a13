import { Agent, request } from 'node:http';

/** Connections are kept; a lean client, so that what is measured is the server. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Asks 127.0.0.1.
 * @param {string} url
 * @param {object} body
 * @returns {Promise<string>} the answer's text
 */
export const post = (url, body) =>
  new Promise((resolve, reject) => {
    const payload = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
    request(url, { method: 'POST', agent, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    })
      .on('error', reject)
      .end(payload);
  });

/** The answer as data; fails on errors, and says which. */
export const ask = async (url, body) => {
  const { data, errors } = JSON.parse(await post(url, body));
  if (errors) throw new Error(`${url}: ${JSON.stringify(errors).slice(0, 1_000)}`);
  return data;
};
