import pruneVar from 'postcss-prune-var';

// KERN declares several hundred custom properties; only those in use reach the visitor.
export default { plugins: [pruneVar()] };
