"""How the page of a document looks in a browser, on a small screen, in the dark, and when it is printed from there."""

from typing import Final

SCREEN: Final = """
body{font:1rem/1.6 system-ui,"Noto Sans","Segoe UI",sans-serif;margin:0;color:#1c2b33;background:#fff}
main,footer{max-width:44rem;margin:0 auto;padding:1rem 1.25rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em}h1.title{font-size:1.9rem;margin:.6em 0 .2em}
h1{font-size:1.6rem}h2{font-size:1.35rem}h3{font-size:1.15rem}
p.subtitle{font-size:1.15rem;color:#4a5b64;margin:0 0 .8em}p.about{color:#4a5b64}
a{color:#0b5c7a}img{max-width:100%;height:auto}
table{border-collapse:collapse;margin:1em 0;width:100%}
th,td{text-align:start;padding:.4rem .6rem;border:1px solid #c3cfd6;vertical-align:top}
[align=left]{text-align:left}[align=right]{text-align:right}[align=center]{text-align:center}
th{background:#eef3f5}blockquote{margin:1em 0;padding-inline-start:1em;border-inline-start:3px solid #7fb2c4;color:#33454e}
code,pre{font-family:ui-monospace,Consolas,monospace;background:#eef3f5}pre{padding:.7rem;white-space:pre-wrap}
hr{border:0;border-top:1px solid #c3cfd6;margin:1.5em 0}sup{line-height:0}
footer{color:#4a5b64;font-size:.85rem;border-top:1px solid #c3cfd6;margin-top:2rem}
@media (prefers-color-scheme:dark){body{color:#e6edf0;background:#12191d}a{color:#7cc7e0}
p.subtitle,p.about,footer{color:#a9b8c0}th,code,pre{background:#1d272d}th,td,hr,footer{border-color:#3a4a53}
blockquote{color:#c3d0d6}}
@media print{body{color:#000;background:#fff}a{color:inherit;text-decoration:none}tr,img{break-inside:avoid}
h1,h2,h3,h4{break-after:avoid}main,footer{max-width:none;padding:0}}
"""
