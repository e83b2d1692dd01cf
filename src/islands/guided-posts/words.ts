import { spokenWords } from "../../controls/spoken-words.tsx";
import type { guidedPosts } from "../../i18n/fr/guided-posts.ts";

export const { useWords, speaking } = spokenWords<typeof guidedPosts>();
