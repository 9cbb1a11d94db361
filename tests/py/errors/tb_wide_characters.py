# Wide characters take two columns under the marks.
名 = '漢字漢字'
print('漢字', 名.nope + 1)
