import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../story/story.ts';

const Context = createContext<Story | null>(null);

export const StoryProvider = Context.Provider;

export function useStory(): Story {
  const story = useContext(Context);
  if (story === null) throw new Error('A view stands outside the story that it shows.');
  return story;
}
