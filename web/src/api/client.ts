import { Client, fetchExchange } from 'urql';
import type { Language } from '../language/language.js';

/** No cache: others change the graph, and what is shown is asked again when they do. */
export const clientFor = (language: Language): Client =>
  new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'accept-language': language } },
  });
