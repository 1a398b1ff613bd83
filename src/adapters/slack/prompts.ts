/** Questions to begin with: in the manifest, in the Messages tab and in App Home. */
export const PROMPTS: readonly { readonly title: string; readonly message: string }[] = [
  { title: 'Where is TikTok banned?', message: 'Which countries ban TikTok?' },
  { title: 'How do things stand in the United States?', message: 'Is TikTok banned in the United States?' },
  { title: 'The biggest fines', message: 'What are the three biggest fines against TikTok?' },
  { title: 'What comes next?', message: 'What is due next in TikTok regulation?' },
];
