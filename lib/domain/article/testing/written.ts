/** Small documents of the shapes that people write, each with one thing that reading it could get wrong. */
export const WRITTEN: readonly string[] = [
  '---\ntitle: "[글] 별"\ntags:\n  - [별, 하늘]\n---\n\n머리글.\n\n---\n\n# 별 {#star}\n\n<mark>**별**</mark>은\n',
  '+++\ntitle = "별"\n+++\n\n# 별\n\n글\n',
  '별\n===\n\n글 **별(항성)**은\n\n둘\n---\n\n1~3개, 5~7개\n',
  '# 별\n\n<h3>겹별: <code>미자르</code></h3>\n바로 뒤 글\n\n앞 <h2>가운데</h2> 뒤\n',
  '# 별\n\n1. **구름**: {#cloud}  \n   모인다.\n2. **빛** {#light}\n   - 하나\n   - {#two} 둘\n3. 식는다\n\n뒤\n',
  '## 별\n\n| 이름 | 색 |\n| :-- | --: |\n| `a` | 희다 <br /> **밝다** |\n\n뒤[^1] 글[^2]\n\n[^1]: 각주 하나[^2]\n[^2]: 둘\n',
  '# 하나\n\n[글][a] ![별][b] [^n]\n\n# 둘\n\n[^n]\n\n[a]: https://example.org "제목"\n[b]: /star.png\n[^n]: 각주\n',
  '# 별\n\n![별](/star.png){: .align-center}\n{: .notice}\n\n{% include a.html %} {{ b }}\n',
  '# 별\n\n<!-- facts: a.1 a.2 -->\n<!-- check: a.1-b -->\n\n- [x] 하나\n- [ ] 둘\n\n> # 안\n> - 글\n',
  '# 별\n\n-\n[x] 하나\n[ ] 둘\n\n*\r\n[ ] 셋\n- [ ] 넷\n',
  '# 별\n\n```ts\n# 아님 {#no}\n<h2>아님</h2>\n```\n\n    # 들여 쓴 코드\n\n~~지움~~ <kbd>A</kbd> <sub>1</sub>\n',
  '# 별\n\n<details>\n<summary>더</summary>\n\n**글**\n\n</details>\n\n<table><tr><td>글</td></tr></table>\n',
  '# 별\r\n\r\n글  \r\n글\\\r\n글\r\n\r\n***\r\n\r\n# 별\r\n',
  'http://a.b 와 a@b.c 와 <https://c.d>\n\n[e](javascript:f) <a href="data:g" onclick=h>i</a>\n',
]
