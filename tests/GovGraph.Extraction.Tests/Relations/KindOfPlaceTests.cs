using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Project or site, and in which district, where more than the sentence decides.</summary>
public sealed class KindOfPlaceTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("3月5日，奉节县委书记卫知秋率党政代表团到云阳县考察，先后来到青禾产业园、云岭物流园区、县教育园区。", "S 青禾产业园; S 云岭物流园区; S 县教育园区")]
    [InlineData("3月5日，绵阳市人大常委会副主任卫知秋率队来云阳县考察，先后察看了青禾工业园、祥云物流园区。", "S 青禾工业园; S 祥云物流园区")]
    [InlineData("3月5日，云阳县县长卫知秋来到青禾产业园、云岭物流园区，察看建设情况。", "P 青禾产业园 云阳县; P 云岭物流园区 云阳县")] // at home
    [InlineData("3月5日，重庆市副市长卫知秋到云阳县调研，先后来到青禾产业园、云岭物流园区。", "P 青禾产业园 云阳县; P 云岭物流园区 云阳县")] // of his own city
    public void A_park_is_a_project_at_home_and_a_site_for_guests(string sentence, string expected) =>
        Assert.Equal(expected, told.Places($"云阳县人民政府网 2023-03-06\n\n　　{sentence}\n"));

    [Theory]
    [InlineData("3月5日，云阳县县长卫知秋赴安徽省金寨考察。")]
    [InlineData("3月5日，云阳县县长卫知秋赴张家港、连云港考察。")]
    [InlineData("3月5日，云阳县县长卫知秋到湖北洪湖学习。")]
    public void A_county_that_ends_like_a_place_is_none(string sentence) =>
        Assert.Equal("", told.Places($"云阳县人民政府网 2023-03-06\n\n　　{sentence}\n"));

    [Fact]
    public void A_town_is_no_district_of_a_project() => Assert.Equal(
        "P 南坪水库除险加固工程", told.Places("新华网 2023-03-06\n\n　　3月5日，市长卫知秋到柳林镇调研，察看了南坪水库除险加固工程。\n"));
}
