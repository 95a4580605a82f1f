import './index.ts';
import { serveExtraction } from '../extraction/serve-extraction.ts';
import { keepFound } from './queue/found-articles.ts';

// Firefox's background, an event page: unlike a service worker it can build documents.
serveExtraction(keepFound);
