import { guidedPosts } from "../../i18n/en/guided-posts.ts";
import { GuidedPosts as AnyGuidedPosts } from "./GuidedPosts.tsx";
import { speaking } from "./words.ts";

export const GuidedPosts = speaking(guidedPosts, AnyGuidedPosts);
