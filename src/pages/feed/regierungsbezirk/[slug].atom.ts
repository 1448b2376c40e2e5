import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../../data/antwort.ts';
import { bezirksfeeds } from '../../../data/feeds.ts';
import type { Feed } from '../../../domain/ausgabe/feed.ts';

export const getStaticPaths = bezirksfeeds satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = (kontext) => atom(kontext.props.feed, kontext);
