import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../../data/antwort.ts';
import { landkreisfeeds } from '../../../data/feeds.ts';
import type { Feed } from '../../../domain/ausgabe/feed.ts';

export const getStaticPaths = landkreisfeeds satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = (kontext) => atom(kontext.props.feed, kontext);
